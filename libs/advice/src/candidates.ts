import type { Query, QueryTerm } from './query';
import type { CorpusStatistics } from './statistics';

/** A collection of no more documents is ranked whole: its rarest words are accidents. */
export const smallCollection = 200;

/**
 * Of a larger one this many are ranked, the best by a quicker measure: reading them is most of what a search costs. By
 * meaning more of them, since it finds what words place low (nDCG@10 on the answers set: 0.608 from 50, 0.615 from 80).
 */
export const mostCandidates = { byWords: 50, byMeaning: 80 };

/** Documents that may be found: enough to choose from, few enough to look at each of them. */
const MOST_FOUND = 200;
/** Half of them by single words. */
const MOST_BY_ONE = MOST_FOUND / 2;
/** Single words: what they find is measured by all of them, and further ones are seldom what a text is about. */
const MOST_SINGLE = 12;
/** Words that make pairs. */
const MOST_PAIRED = 8;
/** Places in the index that may be read for pairs: a few milliseconds in any database. */
const MOST_READ = 20_000;
/**
 * How many more documents have both words of a pair than if words fell like dice: those who write of weddings write
 * of rings. The most telling words of a text, which make the pairs, keep closer company than others.
 */
const COHESION = 10;

/** Documents worth ranking have one of the words, or both of a pair. Words hold letters, marks and digits only. */
export interface Wanted {
  readonly any: readonly string[];
  readonly both: readonly (readonly [string, string])[];
}

/**
 * What to look for, so that about the same few documents are found in a collection of any size: single words as long
 * as they are rare enough, then pairs of the next ones. A million letters have hundreds with any word that says
 * something, and a handful with two of them. Words that no document is known to have come last: they are typing
 * errors, or newer than the statistics.
 */
export function wanted(query: Query, statistics: CorpusStatistics): Wanted {
  const any: QueryTerm[] = [];
  const paired: QueryTerm[] = [];
  let found = 0;
  let read = 0;
  for (const term of knownFirst(query.terms, statistics)) {
    const having = statistics.documentsWith(term.stem);
    if (any.length < MOST_SINGLE && found + having <= MOST_BY_ONE) {
      found += having;
      any.push(term);
    } else if (paired.length < MOST_PAIRED && read + having <= MOST_READ) {
      read += having;
      paired.push(term);
    }
  }
  return { any: wordsOf(any), both: pairsOf(paired, statistics, MOST_FOUND - found) };
}

/** The heaviest pair, and further ones as long as they are not expected to find more than that. */
function pairsOf(terms: readonly QueryTerm[], statistics: CorpusStatistics, most: number): Wanted['both'] {
  let found = 0;
  return terms
    .flatMap((one, at) => terms.slice(at + 1).map((other) => ({ one, other })))
    .sort((a, b) => b.one.weight + b.other.weight - a.one.weight - a.other.weight)
    .filter(({ one, other }, at) => {
      const having = [one, other].map(({ stem }) => statistics.documentsWith(stem));
      const together = (COHESION * (having[0] ?? 0) * (having[1] ?? 0)) / Math.max(1, statistics.documents);
      const expected = Math.min(together, ...having);
      if (at > 0 && found + expected > most) return false;
      found += expected;
      return true;
    })
    .map(({ one, other }) => [one.word, other.word] as const);
}

function knownFirst(terms: readonly QueryTerm[], statistics: CorpusStatistics): QueryTerm[] {
  const isKnown = ({ stem }: QueryTerm) => statistics.documentsWith(stem) > 0;
  return [...terms.filter(isKnown), ...terms.filter((term) => !isKnown(term))];
}

const wordsOf = (terms: readonly QueryTerm[]): string[] => terms.map(({ word }) => word);
