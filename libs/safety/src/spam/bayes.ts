import { tokensOf } from './tokens';

/** What was decided about texts so far: how many were spam and how many were not, and in how many each token stood. */
export interface SpamCounts {
  readonly spam: number;
  readonly ham: number;
  readonly tokens: Readonly<Record<string, readonly [spam: number, ham: number]>>;
}

/** Before the first decision. */
export const nothingDecided: SpamCounts = { spam: 0, ham: 0, tokens: {} };

/** A token counts as if it had also been in one text of each sort: what was seen once says little (Laplace). */
const DOUBT = 1;
/** With fewer of either sort, words that everybody uses look as if they were of the sort that came first. */
const ENOUGH = 20;
/** The most telling ones decide, as in Graham's filter: the many others of a long text would drown them. */
const MOST_TOLD = 24;

/** Adds a decision to what is known; the counts given stay as they are. */
export function learn(counts: SpamCounts, text: string, isSpam: boolean): SpamCounts {
  const tokens = { ...counts.tokens };
  for (const token of tokensOf(text)) {
    const [spam, ham] = seen(counts, token);
    tokens[token] = isSpam ? [spam + 1, ham] : [spam, ham + 1];
  }
  return { spam: counts.spam + Number(isSpam), ham: counts.ham + Number(!isSpam), tokens };
}

/** Adds up counts that were made apart. */
export function merge(one: SpamCounts, other: SpamCounts): SpamCounts {
  const tokens = { ...one.tokens };
  for (const [token, [spam, ham]] of Object.entries(other.tokens)) {
    const [before, beforeHam] = seen(one, token);
    tokens[token] = [before + spam, beforeHam + ham];
  }
  return { spam: one.spam + other.spam, ham: one.ham + other.ham, tokens };
}

const NEVER = [0, 0] as const;

const seen = ({ tokens }: SpamCounts, token: string): readonly [number, number] =>
  Object.hasOwn(tokens, token) ? (tokens[token] ?? NEVER) : NEVER;

/** What decisions add to the logarithm of the odds, by token. */
export function bayesWeights(counts: SpamCounts, tokens: Iterable<string>): ReadonlyMap<string, number> {
  if (Math.min(counts.spam, counts.ham) < ENOUGH) return new Map();
  const telling = [...tokens]
    .map((token) => ({ token, weight: weightOf(counts, token) }))
    .filter(({ weight }) => weight !== 0)
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight) || (one.token < other.token ? -1 : 1))
    .slice(0, MOST_TOLD);
  const even = 1 / Math.sqrt(Math.max(1, telling.length)); // tokens of a text go together: they are no separate witnesses
  return new Map(telling.map(({ token, weight }) => [token, weight * even]));
}

function weightOf(counts: SpamCounts, token: string): number {
  const [spam, ham] = seen(counts, token);
  if (spam + ham === 0) return 0;
  const inSpam = (spam + DOUBT) / (counts.spam + 2 * DOUBT);
  const inHam = (ham + DOUBT) / (counts.ham + 2 * DOUBT);
  return Math.log(inSpam / inHam);
}
