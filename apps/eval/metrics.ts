/** How good a ranking is: what people judged relevant (id → grade from 1 up) against the ids that were found. */

export type Judged = ReadonlyMap<string, number>;

const gain = (grade: number): number => 2 ** grade - 1;

/**
 * Normalised discounted cumulative gain of the first `depth`, from 0 to 1, with gains of 2^grade - 1. Source: Burges et
 * al., "Learning to Rank using Gradient Descent", 2005.
 */
export function ndcg(judged: Judged, found: readonly string[], depth: number): number {
  const discounted = (gains: readonly number[]) =>
    gains.slice(0, depth).reduce((sum, one, at) => sum + one / Math.log2(at + 2), 0);
  const best = [...judged.values()].sort((one, other) => other - one).map(gain);
  const ideal = discounted(best);
  return ideal > 0 ? discounted(found.map((id) => gain(judged.get(id) ?? 0))) / ideal : 0;
}

/** The share of the relevant documents that are among the first `depth`. */
export function recall(judged: Judged, found: readonly string[], depth: number): number {
  const hits = found.slice(0, depth).filter((id) => judged.has(id)).length;
  return judged.size > 0 ? hits / judged.size : 0;
}

/** One divided by the place of the first relevant document, 0 when it is beyond `depth`. */
export function reciprocalRank(judged: Judged, found: readonly string[], depth: number): number {
  const at = found.slice(0, depth).findIndex((id) => judged.has(id));
  return at < 0 ? 0 : 1 / (at + 1);
}

export const mean = (values: readonly number[]): number =>
  values.length > 0 ? values.reduce((sum, one) => sum + one, 0) / values.length : 0;

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
