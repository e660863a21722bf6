import type { PreparedDocument } from './document';
import type { Query, QueryTerm } from './query';
import type { CorpusStatistics } from './statistics';

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
 * How relevant a document is to a query, at least 0; only comparable between documents of one query.
 *
 * Okapi BM25 with field weights already in the frequencies ("simple BM25F"): Robertson, Zaragoza and Taylor,
 * "Simple BM25 Extension to Multiple Weighted Fields", 2004.
 */
export function relevance(query: Query, document: PreparedDocument, statistics: CorpusStatistics): number {
  const norm = lengthNorm(document, statistics);
  let score = 0;

  for (const term of query) {
    const frequency = document.frequencies.get(term.stem);
    if (frequency !== undefined) score += term.weight * saturated(frequency, norm);
  }

  return score;
}

/**
 * What to divide the relevance of a query's documents by, above 0, so that one threshold serves short and
 * long letters in small and large collections: the geometric mean of the most the query could score and the
 * most one word could. The relevance itself grows with the letter, its share of the most possible shrinks; on
 * the development sets this told letters the collection has something for from the others best (area under
 * the curve up to 0.98).
 */
export function relevanceUnit(query: Query, statistics: CorpusStatistics): number {
  const heaviest = query.reduce((sum, term) => sum + term.weight, 0);
  return (SATURATION + 1) * Math.sqrt(heaviest * Math.log(2 + statistics.documents)) || 1;
}

/** The same sum as `relevance`, term by term, the largest first: why the document is relevant. */
export function contributions(
  query: Query,
  document: PreparedDocument,
  statistics: CorpusStatistics,
): Contribution[] {
  const norm = lengthNorm(document, statistics);

  return query
    .filter((term) => document.frequencies.has(term.stem))
    .map((term) => ({ term, score: term.weight * saturated(document.frequencies.get(term.stem) ?? 0, norm) }))
    .sort((one, other) => other.score - one.score);
}

function saturated(frequency: number, norm: number): number {
  return (frequency * (SATURATION + 1)) / (frequency + norm);
}

/** A collection of empty documents has no average to compare with; every document then counts as average. */
function lengthNorm(document: PreparedDocument, statistics: CorpusStatistics): number {
  const relativeLength = statistics.averageLength > 0 ? document.length / statistics.averageLength : 1;
  return SATURATION * (1 - LENGTH_NORMALISATION + LENGTH_NORMALISATION * relativeLength);
}
