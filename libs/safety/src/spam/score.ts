import { hash, logistic, placeOf, unpack } from '../linear/table';
import { bayesWeights, type SpamCounts } from './bayes';
import { SPAM_MODEL } from './model';
import { tokensOf } from './tokens';

/** A model as it is shipped: `npm run train:safety` writes it. */
export interface SpamModel {
  bias: number;
  tokens: { step: number; levels: string };
}

/** From here on a text is more likely spam than not: held for a person, never refused. */
export const SPAM_LIKELY = 0.5;

export interface Telling {
  token: string;
  /** What the token adds to the logarithm of the odds; below 0 it speaks against spam. */
  weight: number;
}

let weights: Float64Array | undefined;

/** Where a token stands in the table of weights. For the model and for those who train it. */
export const spamPlace = (token: string) => placeOf(hash(token));

/** A long text has more words and says no more for it: its sum grows with the root of their number. */
export const evening = (tokens: number) => Math.sqrt(EVEN / Math.max(EVEN / 2, tokens));
const EVEN = 8;

/**
 * How likely a text is spam, from 0 to 1: what the shipped model knows, and what moderators of this site decided, where
 * they decided enough.
 */
export function spamScore(text: string, decided?: SpamCounts): number {
  return logistic(weigh(text, decided).reduce((sum, { weight }) => sum + weight, SPAM_MODEL.bias));
}

/** Each token of a text that says something, the one that speaks most for spam first. */
export const tellingTokens = (text: string, decided?: SpamCounts): Telling[] =>
  weigh(text, decided).sort((one, other) => other.weight - one.weight || (one.token < other.token ? -1 : 1));

function weigh(text: string, decided: SpamCounts | undefined): Telling[] {
  weights ??= unpack(SPAM_MODEL.tokens);
  const tokens = tokensOf(text);
  const even = evening(tokens.size);
  const learnt = decided && bayesWeights(decided, tokens);
  const telling: Telling[] = [];
  for (const token of tokens) {
    const weight = (weights[spamPlace(token)] ?? 0) * even + (learnt?.get(token) ?? 0);
    if (weight !== 0) telling.push({ token, weight });
  }
  return telling;
}
