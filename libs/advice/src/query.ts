import { rarity, type CorpusStatistics } from './statistics';
import { plainText } from './plain-text';
import { tokens } from './tokens';

/**
 * A dilemma as it is being written or as it was published. The body is markdown; `ask` is the one-line
 * question.
 */
export interface QueryText {
  readonly title: string;
  readonly body: string;
  readonly ask?: string;
}

/** One thing a text is about. */
export interface QueryTerm {
  readonly stem: string;
  /** The first form of it in the text, lower case: letters, marks and digits only. */
  readonly word: string;
  /** Above 0: how often the text says it (saturated) times how rare it is in the collection. */
  readonly weight: number;
}

/** Heaviest first. */
export type Query = readonly QueryTerm[];

/** A word of the title or the question counts as this many words of the body. */
const HEADLINE_WEIGHT = 2;

/**
 * Saturation of repeats within the query, BM25's k3: the tenth "mother" of a long letter adds little. Source:
 * Okapi at TREC-3; 8 is the value the development sets were measured with, and anything from 5 to 20 is as
 * good.
 */
const QUERY_SATURATION = 8;

/** Terms of a query: bounds the work for a 64 kB letter; a 300-word letter has about a hundred. */
const MOST_TERMS = 256;

interface Mention {
  readonly word: string;
  frequency: number;
}

/** What a text is about, weighed by what is rare in a collection. */
export function queryTerms(text: QueryText, statistics: CorpusStatistics): Query {
  const terms: QueryTerm[] = [];

  for (const [stem, { word, frequency }] of mentionsOf(text)) {
    const saturated = ((QUERY_SATURATION + 1) * frequency) / (QUERY_SATURATION + frequency);
    terms.push({ stem, word, weight: saturated * rarity(stem, statistics) });
  }

  return terms.sort(byWeight).slice(0, MOST_TERMS);
}

/** The distinct stems of a text: what statistics must know about before `queryTerms` can weigh it. */
export function stemsOf(text: QueryText): string[] {
  return [...mentionsOf(text).keys()];
}

/**
 * The most telling words of a query, for fetching candidates with `to_tsquery('english', words.join(' | '))`.
 * Words no document was counted with come last: they are typing errors, or newer than the statistics.
 */
export function rarestTerms(query: Query, statistics: CorpusStatistics, count: number): string[] {
  const known = query.filter((term) => statistics.documentsWith(term.stem) > 0);
  const unknown = query.filter((term) => statistics.documentsWith(term.stem) === 0);
  return [...known, ...unknown].slice(0, Math.max(0, count)).map((term) => term.word);
}

function mentionsOf(text: QueryText): Map<string, Mention> {
  const mentions = new Map<string, Mention>();

  const add = (part: string, weight: number) => {
    for (const { stem, word } of tokens(part)) {
      const mention = mentions.get(stem);
      if (mention) mention.frequency += weight;
      else mentions.set(stem, { word, frequency: weight });
    }
  };
  add(text.title, HEADLINE_WEIGHT);
  add(text.ask ?? '', HEADLINE_WEIGHT);
  add(plainText(text.body), 1);

  return mentions;
}

/** By stem among equals, so that the order never depends on how the text was read. */
function byWeight(one: QueryTerm, other: QueryTerm): number {
  return other.weight - one.weight || (one.stem < other.stem ? -1 : 1);
}
