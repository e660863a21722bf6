import { FIELD_WEIGHTS, type PreparedDocument } from './document';
import type { QueryTerm } from './query';

/** Telling words of a passage, about a hundred words of running text: a paragraph or two. */
export const WINDOW = 60;
/** Windows overlap by half, so that nothing is torn apart in all of them. */
const STEP = WINDOW / 2;

/**
 * The most that any window of a document scores: the sum of weight × `score`(frequency, length of the window) over
 * the terms. Every window has the title and the summary in it, which say what it is about.
 */
export function bestWindow(
  document: PreparedDocument,
  terms: readonly QueryTerm[],
  score: (frequency: number, length: number) => number,
): number {
  const weights = new Map(terms.map(({ stem, weight }) => [stem, weight]));
  const head = countsOf(document.title, weights, FIELD_WEIGHTS.title);
  for (const [stem, count] of countsOf(document.summary, weights, FIELD_WEIGHTS.summary))
    head.set(stem, (head.get(stem) ?? 0) + count);
  const headLength =
    document.title.length * FIELD_WEIGHTS.title + document.summary.length * FIELD_WEIGHTS.summary;
  const { body } = document;
  let best = 0;

  for (let start = 0; start === 0 || start + STEP < body.length; start += STEP) {
    const window = body.slice(start, start + WINDOW);
    const counts = countsOf(window, weights, FIELD_WEIGHTS.body);
    for (const [stem, count] of head) counts.set(stem, (counts.get(stem) ?? 0) + count);

    let sum = 0;
    for (const [stem, count] of counts)
      sum += (weights.get(stem) ?? 0) * score(count, headLength + window.length);
    best = Math.max(best, sum);
  }
  return best;
}

function countsOf(
  stems: readonly string[],
  weights: ReadonlyMap<string, number>,
  each: number,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) if (weights.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + each);
  return counts;
}
