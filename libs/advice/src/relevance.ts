import { FIELD_WEIGHTS, type PreparedDocument } from './document';
import type { Pair, Query, QueryTerm } from './query';
import { having, sizeOf, type CorpusStatistics } from './statistics';
import { bestWindow, WINDOW } from './windows';

/** What one term of the query adds to the score of one document. */
export interface Contribution {
  readonly term: QueryTerm;
  readonly score: number;
}

/** BM25's k1: how fast repeats within a document stop counting. The usual value, and the best on our sets. */
const SATURATION = 1.2;
/** BM25's b: how much a long document must repeat itself to match a short one. The usual value, likewise. */
const LENGTH_NORMALISATION = 0.75;
/**
 * What the best passage counts beside the whole document. On the set with long documents all of it would be best,
 * on the others less: half gives the first nearly all and takes nothing from the others.
 */
const PASSAGE_WEIGHT = 0.5;
/** A word between two does not part them: "hidden credit debts". */
const FARTHEST_PAIR = 2;

/**
 * How relevant a document is to a query, at least 0; only comparable between documents of one query.
 *
 * Four opinions added up: Okapi BM25 over the whole document with field weights already in the frequencies ("simple
 * BM25F": Robertson, Zaragoza and Taylor, "Simple BM25 Extension to Multiple Weighted Fields", 2004); the same for
 * what others say for the words of the query; for pairs of words that stand together ("sequential dependence":
 * Metzler and Croft, "A Markov Random Field Model for Term Dependencies", 2005); and for the best passage.
 */
export function relevance(query: Query, document: PreparedDocument, statistics: CorpusStatistics): number {
  const norm = normOf(document.length, statistics.averageLength);
  const passage = bestWindow(document, query.terms, (frequency, length) =>
    saturated(frequency, normOf(length, WINDOW)),
  );

  return (
    sumOf(query.terms, document, norm) +
    sumOf(query.alike, document, norm) +
    pairsTogether(query, document, norm) +
    PASSAGE_WEIGHT * passage
  );
}

/** What a word that a document happens to have adds on average, beside its weight; the passage's half included. */
const BY_CHANCE = 1;

/**
 * How relevant a document is that has nothing to do with the query: long texts share many words, and a few of them
 * are always there. It is the same for all documents of a query, and is taken off before they are asked whether they
 * are good enough.
 */
export function relevanceByChance({ terms }: Query, statistics: CorpusStatistics): number {
  const share = (stem: string) => having(stem, statistics) / sizeOf(statistics);
  return BY_CHANCE * terms.reduce((sum, { stem, weight }) => sum + weight * share(stem), 0);
}

/**
 * What to divide the relevance of a query's documents by, above 0, so that one threshold serves short and
 * long letters in small and large collections: the geometric mean of the most the query could score and the
 * most one word could. The relevance itself grows with the letter, its share of the most possible shrinks; on
 * the development sets this told letters the collection has something for from the others best (area under
 * the curve up to 0.98).
 */
export function relevanceUnit({ terms }: Query, statistics: CorpusStatistics): number {
  const heaviest = terms.reduce((sum, { weight }) => sum + weight, 0);
  return (SATURATION + 1) * Math.sqrt(heaviest * Math.log(sizeOf(statistics))) || 1;
}

/** What the words of the query, and what others say for them, add to the relevance; the largest first. */
export function contributions(
  query: Query,
  document: PreparedDocument,
  statistics: CorpusStatistics,
): Contribution[] {
  const norm = normOf(document.length, statistics.averageLength);

  return [...query.terms, ...query.alike]
    .filter((term) => document.frequencies.has(term.stem))
    .map((term) => ({ term, score: term.weight * saturated(document.frequencies.get(term.stem) ?? 0, norm) }))
    .sort((one, other) => other.score - one.score);
}

function sumOf(terms: readonly QueryTerm[], document: PreparedDocument, norm: number): number {
  let score = 0;
  for (const { stem, weight } of terms) {
    const frequency = document.frequencies.get(stem);
    if (frequency !== undefined) score += weight * saturated(frequency, norm);
  }
  return score;
}

function pairsTogether({ pairs }: Query, document: PreparedDocument, norm: number): number {
  const together = new Map<Pair, number>();
  for (const field of ['title', 'summary', 'body'] as const) {
    document[field].forEach((stem, at, stems) => {
      const others = pairs.get(stem);
      if (!others) return;
      for (let after = at + 1; after <= at + FARTHEST_PAIR && after < stems.length; after++) {
        const pair = others.get(stems[after] ?? '');
        if (pair) together.set(pair, (together.get(pair) ?? 0) + FIELD_WEIGHTS[field]);
      }
    });
  }
  let score = 0;
  for (const [{ weight }, frequency] of together) score += weight * saturated(frequency, norm);
  return score;
}

function saturated(frequency: number, norm: number): number {
  return (frequency * (SATURATION + 1)) / (frequency + norm);
}

/** A collection of empty documents has no average to compare with; every document then counts as average. */
function normOf(length: number, averageLength: number): number {
  const relativeLength = averageLength > 0 ? length / averageLength : 1;
  return SATURATION * (1 - LENGTH_NORMALISATION + LENGTH_NORMALISATION * relativeLength);
}
