import {
  queryTerms,
  rank,
  rarestTerms,
  statisticsFrom,
  type CorpusStatistics,
  type DocumentSource,
  type Query,
  type QueryText,
  type Ranked,
} from '@quandary/advice';
import { Logger } from '@nestjs/common';
import type { Database, Statement } from '../platform/database/database';
import { PreparedDocuments } from './prepared-documents';
import { Refreshed } from './refreshed';

/** The rarest few words find what a letter is about; each further one finds mostly what is not. */
const searchedWords = 12;
/** Postgres looks at every match; more of them than this cost more than they bring. Counted in the sample. */
const mostMatches = 150;
const leastWords = 3;
/** In a small collection the rarest words are accidents; all of them together are not, and it is quickly read. */
const smallCollection = 200;
/** A topic was chosen by a person, words only happen: a shared one is worth a third more of them. */
const sharedTopic = 4 / 3;
/** A line of words says why; more would be the letter again. */
const mostMatched = 8;

const minute = 60_000;
/** Words become common or rare over months; averages move as slowly. */
const longestGoodFor = 10 * minute;

/** Documents of one kind that texts are compared with: the library, or the letters. */
export interface CollectionSource<Row> {
  /** Statement that tells `documents` and `counts` by lexeme. */
  counts: Statement;
  /** Statement for some of the documents, to measure how long they are. */
  measured: Statement;
  /** Statement for the documents that share words with a text. */
  candidates: Statement;
  /** @param words as "a | b | c" */
  candidateValues(words: string, without: string | null): readonly unknown[];
  read(row: Row): DocumentSource;
  /** Slugs. */
  topicsOf(row: Row): readonly string[];
}

/** What is known of a text beyond its words. */
export interface About {
  /** The id of a document that is not wanted: the text itself. */
  without?: string | null;
  /** The slug of its topic. */
  topic?: string;
}

export type Found<Row> = Ranked & { row: Row };

/**
 * Finds the documents of a collection that speak to a text: Postgres brings candidates in one statement, the
 * library ranks them. What is common and what is rare is kept in the process and counted anew in the background:
 * only the first text after a start waits for it.
 */
export class Collection<Row extends { id: string }> {
  private readonly prepared = new PreparedDocuments();
  private readonly statistics: Refreshed<CorpusStatistics>;

  /** @param onFresh told when the statistics are new, and with them every rank */
  constructor(
    private readonly database: Database,
    private readonly source: CollectionSource<Row>,
    onFresh: () => void,
  ) {
    const log = new Logger('advice');
    this.statistics = new Refreshed({
      make: () => this.count(),
      goodFor: ({ documents }) => goodFor(documents),
      onFresh,
      onFailure: (error) => log.warn(`The words could not be counted anew: ${String(error)}`),
    });
  }

  /** The documents changed in a way worth counting anew at once. */
  changed(): void {
    this.statistics.refresh();
  }

  /** Best first; none below the threshold of the library. */
  async find(text: QueryText, first: number, { without = null, topic }: About = {}): Promise<Found<Row>[]> {
    const statistics = await this.statistics.get();
    const query = queryTerms(text, statistics);
    const words = telling(query, statistics).join(' | ');
    if (words === '') return [];

    const { candidates, candidateValues, read } = this.source;
    const rows = await this.database.rows<Row>(candidates, candidateValues(words, without));
    const documents = await this.prepared.of(rows.map(read));

    const byId = new Map(rows.map((row) => [row.id, row]));
    const found = rank(query, { documents, statistics }, { first: documents.length }).flatMap((ranked) => {
      const row = byId.get(ranked.id);
      if (!row) return [];
      const shared = topic !== undefined && this.source.topicsOf(row).includes(topic);
      const score = shared ? ranked.score * sharedTopic : ranked.score;
      return [{ ...ranked, score, matched: ranked.matched.slice(0, mostMatched), row }];
    });
    return found.sort((a, b) => b.score - a.score).slice(0, first);
  }

  /**
   * Counts of the newest documents by Postgres; the average length is that of the newest few hundred, measured by
   * the library itself, so that both mean the same by a word.
   */
  private async count(): Promise<CorpusStatistics> {
    const [[counted], rows] = await Promise.all([
      this.database.rows<{ documents: number; counts: Record<string, number> }>(this.source.counts, []),
      this.database.rows<Row>(this.source.measured, []),
    ]);
    const documents = await this.prepared.of(rows.map(this.source.read));
    const total = documents.reduce((sum, { length }) => sum + length, 0);
    return statisticsFrom(new Map(Object.entries(counted?.counts ?? {})), {
      documents: counted?.documents ?? 0,
      averageLength: documents.length > 0 ? total / documents.length : 0,
    });
  }
}

/** The words to search with, rarest first: as many as find a handful of documents each, and no more. */
function telling(query: Query, statistics: CorpusStatistics): string[] {
  if (statistics.documents <= smallCollection) return rarestTerms(query, statistics, query.length);
  const found = new Map(query.map(({ word, stem }) => [word, statistics.documentsWith(stem)]));
  let matches = 0;
  return rarestTerms(query, statistics, searchedWords).filter((word, at) => {
    matches += found.get(word) ?? 0;
    return at < leastWords || matches <= mostMatches;
  });
}

/** A small collection changes at once when it is imported, and is quickly counted: a second for each document. */
function goodFor(documents: number): number {
  return Math.min(Math.max(minute, documents * 1_000), longestGoodFor);
}
