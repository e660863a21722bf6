import { evening, pack, PLACES, spamPlace, spamTokens, type SpamModel } from '@quandary/safety';
import { figuresOf, type Scored } from './figures';
import { sumOf, train, type Instance, type Model } from './logistic';
import { readLabelled, readPosts, readSpam, type Judged } from './texts';

const SETTINGS = { places: PLACES, epochs: 20, decay: { places: 0.003, named: 0 } };
/** Letters are long and many; they say what is ordinary here, and must not say what spam is. */
const POST_WEIGHT = 0.05;
/** A token that stood in one text only says more of that text than of spam. */
const SEEN = 2;
/** Where precision and recall are about equal on videos that were not learnt from. */
const SHIFT = 0.25;

interface Tokens extends Judged {
  tokens: readonly string[];
  weight: number;
}

/** Learns what is spam, says what it does for each video with the others learnt, and returns what is shipped. */
export function trainSpam(
  files: { comments: string; adverts: string; posts: string },
  say: (line: string) => void,
): SpamModel {
  const withTokens = (text: Judged, weight: number) => ({
    ...text,
    tokens: [...spamTokens(text.text)],
    weight,
  });
  const comments = readSpam(files.comments).map((text) => ({ ...withTokens(text, 1), video: text.video }));
  const others = [
    ...readPosts(files.posts).map((text) => withTokens(text, POST_WEIGHT)),
    ...readLabelled(files.adverts, 'spam').map((text) => withTokens(text, 1)),
  ];
  const all: Scored[] = [];
  for (const video of new Set(comments.map((comment) => comment.video))) {
    const learn = learner([...comments.filter((comment) => comment.video !== video), ...others]);
    const scored = comments.filter((comment) => comment.video === video).map((text) => learn.score(text));
    say(figuresOf(`${video}, learnt from the others`, scored));
    all.push(...scored);
  }
  say(figuresOf('all videos, each learnt from the others', all));
  const { model } = learner([...comments, ...others]);
  return { bias: Number((model.bias + SHIFT).toFixed(3)), tokens: pack(model.places) };
}

function learner(texts: readonly Tokens[]): { model: Model; score: (text: Tokens) => Scored } {
  const seen = new Map<string, number>();
  for (const { tokens } of texts) for (const token of tokens) seen.set(token, (seen.get(token) ?? 0) + 1);
  const known = new Set([...seen].filter(([, texts]) => texts >= SEEN).map(([token]) => spamPlace(token)));
  const instance = ({ tokens }: Tokens): Instance => ({
    named: [],
    places: tokens.map(spamPlace).filter((place) => known.has(place)),
    scale: evening(tokens.length),
  });
  const model = train(
    texts.map((text) => ({ parts: [instance(text)], is: text.is, weight: text.weight })),
    SETTINGS,
  );
  return { model, score: (text) => ({ sum: sumOf(model, instance(text)) + SHIFT, is: text.is }) };
}
