/** Places in a table of weights: 16 kB as text. With twice as many the figures were the same. */
export const PLACES = 2 ** 14;

/** One character for each weight, from the least to the greatest. */
const LEVELS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const MIDDLE = LEVELS.length / 2;

/** Weights as text that a file of the repository can carry: a character each, and what one level is worth. */
export interface PackedWeights {
  step: number;
  levels: string;
}

/** Rounds to 64 levels. What is smaller than half a step becomes nothing. */
export function pack(weights: ArrayLike<number>): PackedWeights {
  let most = 0;
  for (let at = 0; at < weights.length; at++) most = Math.max(most, Math.abs(weights[at] ?? 0));
  const step = most === 0 ? 1 : Number((most / (MIDDLE - 1)).toPrecision(4));
  let levels = '';
  for (let at = 0; at < weights.length; at++)
    levels += LEVELS.charAt(
      Math.max(0, Math.min(LEVELS.length - 1, Math.round((weights[at] ?? 0) / step) + MIDDLE)),
    );
  return { step, levels };
}

export function unpack({ step, levels }: PackedWeights): Float64Array {
  return Float64Array.from(levels, (level) => (LEVELS.indexOf(level) - MIDDLE) * step);
}

/** FNV-1a, 32 bits. */
export function hash(word: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) state = Math.imul(state ^ word.charCodeAt(at), 0x01000193);
  return state;
}

/** The hash of what stands in this order: the factors are odd and have their bits spread (golden ratio, MurmurHash3). */
export const mix = (one: number, other: number) => Math.imul(Math.imul(one, 0x9e3779b1) ^ other, 0x85ebca6b);

export const placeOf = (hashed: number) => (hashed ^ (hashed >>> 15)) & (PLACES - 1);

/** From 0 to 1: what a logistic regression makes of its sum. */
export const logistic = (sum: number) => 1 / (1 + Math.exp(-sum));

/** As levels from -32 to 31: whoever multiplies a sum by the step needs an eighth of the memory. */
export const levelsOf = ({ levels }: PackedWeights): Int8Array =>
  Int8Array.from(levels, (level) => LEVELS.indexOf(level) - MIDDLE);
