import { pack, PLACES, unkindFeatures, type UnkindModel } from '@quandary/safety';
import { figuresOf } from './figures';
import { bestSum, train, type Example, type Model } from './logistic';
import { apart, readLabelled, readPosts, readTweets, type Judged } from './texts';

/** Words and their neighbours count less than what patterns found, of which there are few and each says more. */
const GRAM_SCALE = 0.3;
const SETTINGS = { places: PLACES, epochs: 30, decay: { places: 0.002, named: 0.0005 } };
/** Tweets are of another register, and ordinary posts are many: together they count about as much as our comments. */
const WEIGHTS = { comments: 1, tweets: 0.25, posts: 0.2 };
const FOLDS = 5;

const example = ({ text, is }: Judged, weight: number): Example => ({
  parts: unkindFeatures(text).map(({ rules, grams }) => ({ named: rules, places: grams, scale: GRAM_SCALE })),
  is,
  weight,
});

interface Files {
  comments: string;
  heldOut: string;
  tweets: string;
  posts: string;
}

/** Learns which sentences are unkind, says what it does on texts that it has not seen, and returns what is shipped. */
export function trainUnkind(files: Files, say: (line: string) => void): UnkindModel {
  const examples = (texts: readonly Judged[], weight: number) => texts.map((text) => example(text, weight));
  const comments = examples(readLabelled(files.comments, 'unkind'), WEIGHTS.comments);
  const tweets = apart(examples(readTweets(files.tweets), WEIGHTS.tweets));
  const posts = apart(examples(readPosts(files.posts), WEIGHTS.posts));
  const others = [...tweets.learnt, ...posts.learnt];
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const model = train([...comments.filter((_, at) => at % FOLDS !== fold), ...others], SETTINGS);
    return scored(
      model,
      comments.filter((_, at) => at % FOLDS === fold),
    );
  });
  say(figuresOf('comments, each judged by a model that has not seen it', folds.flat()));
  const model = train([...comments, ...others], SETTINGS);
  say(figuresOf('comments kept apart', scored(model, examples(readLabelled(files.heldOut, 'unkind'), 1))));
  say(figuresOf('tweets kept apart', scored(model, tweets.kept)));
  const asked = posts.kept.filter(({ parts }) => bestSum(model, parts) >= 0).length;
  say(`letters and answers kept apart: ${asked} of ${posts.kept.length} would be asked about\n`);
  return shipped(model);
}

const scored = (model: Model, examples: readonly Example[]) =>
  examples.map(({ parts, is }) => ({ sum: bestSum(model, parts), is }));

function shipped({ bias, named, places }: Model): UnkindModel {
  const rules = [...named]
    .map(([name, weight]) => [name, Number(weight.toFixed(2))] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    bias: Number(bias.toFixed(3)),
    rules: Object.fromEntries(rules),
    grams: pack(places.map((weight) => weight * GRAM_SCALE)),
  };
}
