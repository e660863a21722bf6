import type { PreparedDocument } from './document';
import { blended } from './neighbours';
import type { Query } from './query';
import { contributions, relevance, relevanceByChance, relevanceUnit } from './relevance';
import type { CorpusStatistics } from './statistics';
import type { Vector } from './vectors';

/** A document worth showing, and why. */
export interface Ranked {
  readonly id: string;
  /**
   * Seldom above 1.5, below 0 for what shares no more words than chance brings. Roughly comparable between queries and
   * collections: see `relevanceUnit`.
   */
  readonly score: number;
  /** The words that made it relevant, the most telling first: the query's own, or what the document says for them. */
  readonly matched: string[];
}

/** Documents that may speak to the query, and the collection that they come from. */
export interface Candidates {
  readonly documents: Iterable<PreparedDocument>;
  /** Of the whole collection: among candidates the rare words look common. */
  readonly statistics: CorpusStatistics;
  /** What the query and the documents mean, where that is known. */
  readonly meaning?: Meaning;
}

/** Sentence vectors (`vectorOfText`, `vectorOfDocument`). */
export interface Meaning {
  readonly text: Vector;
  /** The vector of a document; undefined while it has none. */
  readonly of: (id: string) => Vector | undefined;
}

/** Which documents `rank` returns, and in what order. */
export interface RankOptions {
  /** The most documents to return. */
  readonly first: number;
  /** Documents that score less are left out; `MINIMUM_SCORE` or `MINIMUM_MEANT` unless said otherwise. */
  readonly minimumScore?: number;
  /** What else is known of a document, above 0: its score is multiplied by it after the minimum was asked. */
  readonly factorOf?: (id: string) => number;
}

/**
 * Below it nothing is suggested. On the library set 65 in 100 letters get a suggestion, and 66 in 100 of what is
 * suggested share a topic that a person chose; at 0.65 it is 73 and 61, at 0.75 it is 50 and 66.
 */
export const MINIMUM_SCORE = 0.7;

/** The same where the meaning is known: 75 in 100 letters get a suggestion, and 70 in 100 of those fit. */
export const MINIMUM_MEANT = 0.47;

/** The documents most relevant to a query, best first; among equals the smaller id first. */
export function rank(query: Query, candidates: Candidates, options: RankOptions): Ranked[] {
  const { statistics, meaning } = candidates;
  const { first, factorOf = () => 1, minimumScore = meaning ? MINIMUM_MEANT : MINIMUM_SCORE } = options;
  const unit = relevanceUnit(query, statistics);
  const chance = relevanceByChance(query, statistics);
  const worded = [...candidates.documents]
    .map((document) => ({ document, relevance: relevance(query, document, statistics) }))
    .filter((found) => found.relevance > 0)
    .map((found) => ({ document: found.document, score: (found.relevance - chance) / unit }))
    .sort((one, other) => (one.document.id < other.document.id ? -1 : 1));

  return withMeaning(worded, meaning)
    .filter(({ score }) => score >= minimumScore)
    .map(({ document, score }) => ({ document, score: score * factorOf(document.id) }))
    .sort((one, other) => other.score - one.score)
    .slice(0, first)
    .map(({ document, score }) => ({
      id: document.id,
      score,
      matched: contributions(query, document, statistics).map(({ term }) => term.word),
    }));
}

interface Scored {
  readonly document: PreparedDocument;
  readonly score: number;
}

function withMeaning(worded: readonly Scored[], meaning: Meaning | undefined): readonly Scored[] {
  if (!meaning) return worded;
  const documents = worded.map(({ document, score }) => ({ score, vector: meaning.of(document.id) }));
  const scores = blended(meaning.text, documents);
  return worded.map(({ document }, at) => ({ document, score: scores[at] ?? 0 }));
}
