import { englishAbuse } from './crisis/english-abuse';
import { englishChildDanger } from './crisis/english-child';
import { englishFarewell } from './crisis/english-farewell';
import { englishParts } from './crisis/english-parts';
import { englishSelfHarm } from './crisis/english-self-harm';
import { englishDespair, englishSuicide } from './crisis/english-suicide';
import { englishThreat } from './crisis/english-threat';
import { german, germanParts } from './crisis/german';
import { searchesFor, type CrisisKind, type CrisisMark, type Language } from './crisis/lexicon';
import { spanish, spanishParts } from './crisis/spanish';
import { WordSearches } from './crisis/word-searches';
import { judge, kindOf } from './crisis/judge';
import { CRISIS_MODEL } from './crisis/model';
import { unitsOf, type Unit, type Weighed } from './crisis/units';
import { foldText } from './folded-text';

/** Two signs of despair this near to each other, about four sentences, are read together. */
const NEAR = 400;

const english = [
  englishSuicide,
  englishFarewell,
  englishSelfHarm,
  englishAbuse,
  englishChildDanger,
  englishThreat,
];
const SEARCHES = new WordSearches([
  ...searchesFor(english, englishParts),
  ...searchesFor(german, germanParts),
  ...searchesFor(spanish, spanishParts),
]);
const DESPAIR = new WordSearches(searchesFor([englishDespair], englishParts));
/** All that are known. A letter does not say what it is written in, and may change its language. */
const LANGUAGES: readonly Language[] = ['en', 'de', 'es'];

/** Letters one by one, with blanks, points or dashes between them, as people write to get past a filter. */
const SPELT_OUT = /\b[a-z*](?: (?:\. )?[a-z*](?![\w*])){3,}/g;
const IN_ONE_WORD: readonly (readonly [CrisisKind, RegExp])[] = [
  [
    'suicide',
    /kill?myself|su[ic*]+d|want(?:to|a)die|wannadie|endmylife|selbstmord|suizid|umbringen|matarme|quieromorir/,
  ],
  ['self_harm', /selfharm|cut(?:ting)?myself/],
  ['abuse', /rapedme|hitsme|beatsme/],
  ['threat', /killyou|killhim|killher/],
];

interface Found {
  kind: CrisisKind;
  start: number;
  end: number;
}

const speltOutIn = (folded: string): Found[] =>
  [...folded.matchAll(SPELT_OUT)].flatMap((match) => {
    const word = match[0].replace(/[ .]/g, '');
    return IN_ONE_WORD.filter(([, expression]) => expression.test(word)).map(([kind]) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    }));
  });

/** A weak saying counts where the model thinks about its sentence that something may be. */
const supports = (judged: readonly Weighed[], { start, end }: Found) =>
  judged.some((unit) => unit.sum >= CRISIS_MODEL.supported && unit.start < end && start < unit.end);

const saidIn = (folded: string, languages: readonly Language[], judged: readonly Weighed[]): Found[] =>
  SEARCHES.in(folded, languages)
    .map(({ search, start, end }) => ({ kind: search.kind, weak: search.weak, start, end }))
    .filter((found) => !found.weak || supports(judged, found));

/** Nobody needs more marks to see what a text is. */
const ENOUGH = 100;

/** What the model alone finds: of two that lie over one another the likelier. */
const likelyIn = (folded: string, judged: readonly Weighed[], said: readonly Found[]): Found[] => {
  const likely: Weighed[] = [];
  for (const unit of judged) {
    if (unit.sum < CRISIS_MODEL.marked || said.some(({ start, end }) => start < unit.end && unit.start < end))
      continue;
    const before = likely.at(-1);
    if (before === undefined || before.end <= unit.start) {
      if (said.length + likely.length >= ENOUGH) break;
      likely.push(unit);
    } else if (before.sum < unit.sum) likely[likely.length - 1] = unit;
  }
  return likely.map((unit) => ({
    kind: kindOf(folded.slice(unit.start, unit.end)),
    start: unit.start,
    end: unit.end,
  }));
};

/** Two different signs near each other. */
const despairIn = (folded: string): Found[] => {
  const signs = DESPAIR.in(folded, ['en']).sort((one, other) => one.start - other.start);
  return signs
    .filter((sign, place) => {
      const before = signs[place - 1];
      return before && before.search.saying !== sign.search.saying && sign.start - before.end < NEAR;
    })
    .map(({ search, start, end }) => ({ kind: search.kind, start, end }));
};

/** The longest of those that lie over one another and say the same. */
const apart = (all: Found[]): Found[] => {
  const last = new Map<CrisisKind, Found>();
  return all
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((found) => {
      const before = last.get(found.kind);
      const within = before !== undefined && found.start < before.end;
      if (within) before.end = Math.max(before.end, found.end);
      else last.set(found.kind, found);
      return !within;
    });
};

/**
 * Marks what may speak of a crisis, in the order of the text: somebody's thoughts of suicide, self-harm, violence at home,
 * danger to a child, a threat. Sentences about jokes, films, the long ago and the dead are left out where the sentence
 * shows it. Linear in the length of the text; never throws.
 *
 * @param languages those to look for; all, when nothing says otherwise
 */
export function crisisMarks(text: string, languages: readonly Language[] = LANGUAGES): CrisisMark[] {
  const { folded, at } = foldText(text);
  const judged = languages.includes('en') ? judge(folded) : [];
  const said = [...saidIn(folded, languages, judged), ...speltOutIn(folded)];
  const plain = [...said, ...likelyIn(folded, judged, said)];
  const all = plain.length === 0 && languages.includes('en') ? despairIn(folded) : plain;
  return apart(all).map(({ kind, start, end }) => {
    const place = { start: at[start] ?? 0, end: at[end] ?? text.length };
    return { kind, ...place, text: text.slice(place.start, place.end), replacement: null };
  });
}

/** Whether somebody should look at this text before others do, and its writer be shown help lines. */
export function isCrisis(text: string, languages: readonly Language[] = LANGUAGES): boolean {
  return crisisMarks(text, languages).length > 0;
}

/** What the model reads of a text, for those who train it. */
export function crisisUnits(text: string): Unit[] {
  return unitsOf(foldText(text).folded);
}
