import {
  CRISIS_KINDS,
  CRISIS_PLACES,
  crisisUnits,
  KIND_PLACES,
  pack,
  unitScale,
  type CrisisModel,
} from '@quandary/safety';
import type { Example, Instance } from './logistic';
import { mostOf, tableSum, trainWithRatios, type TableModel } from './naive-bayes-logistic';
import { readKinds, readPosts, type OfKinds } from './texts';

const SETTINGS = { places: CRISIS_PLACES, epochs: 8, smoothing: 0.2, start: 0.1, decay: 0.002 };
const KIND_SETTINGS = { ...SETTINGS, places: KIND_PLACES, smoothing: 0.5 };
/** Letters and answers are long and many: together they count about as much as what was written for this. */
const WEIGHTS = { written: 1, letter: 0.15, answer: 0.05 };
const FOLDS = 5;
/** Of a hundred ordinary letters, how many the model alone may mark, and how many may support a weak saying. */
const MARKED = 0.02;
const SUPPORTED = 0.1;

interface Text {
  examples: readonly Example[];
  parts: readonly Instance[];
  is: boolean;
  source: keyof typeof WEIGHTS;
}

const partsOf = (text: string): Instance[] =>
  crisisUnits(text).map(({ places }) => ({ named: [], places, scale: unitScale(places.length) }));

/** A text that is no signal teaches with each of its sentences, one that is with the likeliest. */
const textOf = (text: string, is: boolean, source: keyof typeof WEIGHTS): Text => {
  const parts = partsOf(text);
  const weight = WEIGHTS[source];
  const examples = is ? [{ parts, is, weight }] : parts.map((part) => ({ parts: [part], is, weight }));
  return { examples, parts, is, source };
};

/**
 * Learns which sentences may speak of a crisis, says what it does on texts that it has not seen, and returns what is
 * shipped. Letters that a person should see at once, or that people may think differently about, are left out.
 */
export function trainCrisis(
  files: { written: readonly string[]; posts: string; leftOut: ReadonlySet<string> },
  say: (line: string) => void,
): CrisisModel {
  const written = files.written.flatMap(readKinds);
  const texts = [
    ...written.map(({ text, kinds }) => textOf(text, kinds.length > 0, 'written')),
    ...readPosts(files.posts)
      .filter(({ id }) => !files.leftOut.has(id))
      .map(({ text, type }) => textOf(text, false, type === 'dilemma' ? 'letter' : 'answer')),
  ];
  const learn = (some: readonly Text[]) =>
    trainWithRatios(
      some.flatMap(({ examples }) => examples),
      SETTINGS,
    );
  const sums = texts.map(() => 0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = learn(texts.filter((_, at) => at % FOLDS !== fold));
    for (const [at, { parts }] of texts.entries()) if (at % FOLDS === fold) sums[at] = mostOf(model, parts);
  }
  const of = (source: Text['source'], is: boolean) =>
    sums.filter((_, at) => texts[at]?.source === source && texts[at].is === is);
  const marked = above(of('letter', false), MARKED);
  const share = (all: readonly number[]) => `${all.filter((sum) => sum >= marked).length} of ${all.length}`;
  say(`not seen before, by the model alone: ${share(of('written', true))} signals, `);
  say(`${share(of('written', false))} traps, ${share(of('letter', false))} letters, `);
  say(`${share(of('answer', false))} answers\n`);
  return shipped(learn(texts), { marked, supported: above(of('letter', false), SUPPORTED) }, written);
}

/** The sum that this share of all reaches. */
const above = (sums: readonly number[], share: number) =>
  Number((sums.toSorted((one, other) => other - one)[Math.floor(sums.length * share)] ?? 0).toFixed(3));

const table = ({ bias, places }: TableModel) => ({ bias: Number(bias.toFixed(3)), weights: pack(places) });

function shipped(
  model: TableModel,
  thresholds: { marked: number; supported: number },
  written: readonly OfKinds[],
): CrisisModel {
  const signals = written
    .filter(({ kinds }) => kinds.length > 0)
    .map(({ text, kinds }) => ({ parts: [likeliestOf(model, partsOf(text))], kinds }));
  const kinds = CRISIS_KINDS.map((kind) => [
    kind,
    table(
      trainWithRatios(
        signals.map((signal) => ({ parts: signal.parts, is: signal.kinds.includes(kind), weight: 1 })),
        KIND_SETTINGS,
      ),
    ),
  ]);
  return { ...table(model), ...thresholds, kinds: Object.fromEntries(kinds) as CrisisModel['kinds'] };
}

/** What a text is marked for says what it is about. */
function likeliestOf(model: TableModel, parts: readonly Instance[]): Instance {
  const best = parts.reduce((one, other) => (tableSum(model, other) > tableSum(model, one) ? other : one));
  return { ...best, places: best.places.map((place) => place & (KIND_PLACES - 1)) };
}
