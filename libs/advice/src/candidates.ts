import type { Query, QueryTerm } from './query';
import type { CorpusStatistics } from './statistics';

/** What is ranked: beyond them a document shares but the commoner words of the text. */
export const mostCandidates = 200;

/** Documents found by single words: enough to choose from, few enough to look at each of them. */
const MOST_BY_ONE = 300;
/** Single words: what they find is measured by all of them, and further ones are seldom what a text is about. */
const MOST_SINGLE = 16;
/** Places in the index that may be read for the pairs: some ten milliseconds in any database. */
const MOST_READ = 30_000;
/** Words that make pairs: of eight words twenty-eight. */
const MOST_PAIRED = 8;

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
  const words = wordsOf(paired);
  const both = words.flatMap((one, at) => words.slice(at + 1).map((other) => [one, other] as const));
  return { any: wordsOf(any), both };
}

function knownFirst(terms: readonly QueryTerm[], statistics: CorpusStatistics): QueryTerm[] {
  const isKnown = ({ stem }: QueryTerm) => statistics.documentsWith(stem) > 0;
  return [...terms.filter(isKnown), ...terms.filter((term) => !isKnown(term))];
}

const wordsOf = (terms: readonly QueryTerm[]): string[] => terms.map(({ word }) => word);
