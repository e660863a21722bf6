import {
  bestPassage,
  rank,
  readQuery,
  smallCollection,
  statisticsFrom,
  wanted,
  type CorpusStatistics,
  type DocumentSource,
  type Meaning,
  type Query,
  type QueryText,
  type Ranked,
  type Vector,
  type Wanted,
} from '@quandary/advice';
import { Logger } from '@nestjs/common';
import type { Database } from '../platform/database/database';
import type { ParametersOf } from '../platform/database/sql';
import type { MeaningStatements } from '../embeddings/meaning.queries';
import type { Meanings } from '../embeddings/meanings';
import type { candidateArticles, countWordsOfLibrary, measuredArticles } from './collection.queries';
import { PreparedDocuments } from './prepared-documents';
import { Refreshed } from '../platform/refreshed';

/** A topic was chosen by a person, words only happen: a shared one is worth a third more of them. */
const sharedTopic = 4 / 3;
const leastMeasured = 140;
/** A line of words says why; more would be the letter again. */
const mostMatched = 8;

const minute = 60_000;
/** Words become common or rare over months; averages move as slowly. */
const longestGoodFor = 10 * minute;

/** What Postgres looks for, and by how much. */
type Search = ParametersOf<typeof candidateArticles> & { without: string | null };

/** Documents of one kind that texts are compared with: the library, or the letters. */
export interface CollectionSource<Row> {
  /** How many `documents` there are, and in how many of those `sampled` each lexeme: `counts`. */
  counts: typeof countWordsOfLibrary;
  /** Some of the documents, to measure how long they are. */
  measured: typeof measuredArticles;
  /** The documents that fit some words. */
  fitting(search: Search, database: Database): Promise<Row[]>;
  /** All of a few, but the one with this id. */
  all(without: string | null, database: Database): Promise<Row[]>;
  /** How many of a large collection are ranked. */
  most: { byWords: number; byMeaning: number };
  read(row: Row): DocumentSource;
  meanings: MeaningStatements;
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

/** What is suggested, and why: `passage` is plain text of the document, never empty unless that is. */
export interface Suggested extends Ranked {
  passage: string;
}

interface CollectionOptions {
  meanings: Meanings;
  /** What is known of a document besides its text, above 0: its score is multiplied by it. */
  factorOf?(this: void, id: string): number;
  /** Told when the statistics are new, and with them every rank. */
  onFresh?(this: void): void;
}

export type RankedRow<Row> = Suggested & { row: Row };

/**
 * Finds the documents of a collection that speak to a text: Postgres brings candidates in one statement, the
 * library ranks them. What is common and what is rare is kept in the process and counted anew in the background:
 * only the first text after a start waits for it.
 */
export class Collection<Row extends { id: string }> {
  private readonly prepared = new PreparedDocuments();
  private readonly statistics: Refreshed<CorpusStatistics>;

  constructor(
    private readonly database: Database,
    private readonly source: CollectionSource<Row>,
    private readonly options: CollectionOptions,
  ) {
    const log = new Logger('advice');
    this.statistics = new Refreshed({
      make: () => this.count(),
      goodFor: ({ documents }) => goodFor(documents),
      onFresh: options.onFresh,
      onFailure: (error) => log.warn('The words could not be counted anew.', { err: error }),
    });
  }

  /** The documents changed in a way worth counting anew at once. */
  changed(): void {
    this.statistics.refresh();
  }

  /** Best first; none below the threshold of the library. */
  async find(
    text: QueryText,
    first: number,
    { without = null, topic }: About = {},
  ): Promise<RankedRow<Row>[]> {
    const statistics = await this.statistics.get();
    const query = readQuery(text, statistics);
    const meant = this.options.meanings.ofText(text);
    const rows = await this.candidates(query, statistics, without);
    const { read, topicsOf } = this.source;
    const byId = new Map(rows.map((row) => [row.id, row]));
    const factorOf = (id: string) => {
      const row = byId.get(id);
      const shared = row && topic !== undefined && topicsOf(row).includes(topic);
      return (shared ? sharedTopic : 1) * (this.options.factorOf?.(id) ?? 1);
    };
    const documents = await this.prepared.of(rows.map(read));
    const meaning = await this.meaningOf(await meant, rows);

    return rank(query, { documents, statistics, meaning }, { first, factorOf }).flatMap((ranked) => {
      const row = byId.get(ranked.id);
      if (!row) return [];
      const matched = ranked.matched.slice(0, mostMatched);
      return [{ ...ranked, matched, passage: bestPassage(query, read(row)), row }];
    });
  }

  private async meaningOf(text: Vector | undefined, rows: readonly Row[]): Promise<Meaning | undefined> {
    if (!text) return undefined;
    const ids = rows.map(({ id }) => id);
    const vectors = await this.options.meanings.ofDocuments(this.source.meanings, ids);
    // Among many that nobody has read yet the few that were would win by that alone.
    return vectors.size * 2 < ids.length ? undefined : { text, of: (id) => vectors.get(id) };
  }

  private candidates(query: Query, statistics: CorpusStatistics, without: string | null): Promise<Row[]> {
    const { source, database } = this;
    // In a small collection the rarest words are accidents, and all of it is quickly read.
    if (statistics.documents <= smallCollection) return source.all(without, database);
    const words = searchFor(wanted(query, statistics));
    const most = source.most[this.options.meanings.isReady ? 'byMeaning' : 'byWords'];
    return words === ''
      ? Promise.resolve([])
      : source.fitting({ words, measured: measuredFor(most), most, without }, database);
  }

  /**
   * Counts of the newest documents by Postgres; the average length is that of the newest few hundred, measured by
   * the library itself, so that both mean the same by a word.
   */
  private async count(): Promise<CorpusStatistics> {
    const [[counted], rows] = await Promise.all([
      this.database.background.rows(this.source.counts, {}),
      this.database.background.rows(this.source.measured, {}),
    ]);
    const documents = await this.prepared.of(rows);
    const total = documents.reduce((sum, { length }) => sum + length, 0);
    const { documents: all, sampled, counts } = counted ?? { documents: 0, sampled: 0, counts: {} };
    const each = all / Math.max(1, sampled);
    return statisticsFrom(new Map(Object.entries(counts).map(([word, count]) => [word, count * each])), {
      documents: all,
      averageLength: documents.length > 0 ? total / documents.length : 0,
    });
  }
}

/** Three times what is brought, and enough of them: measuring takes some twenty microseconds each. */
const measuredFor = (most: number): number => Math.max(leastMeasured, 3 * most);

const searchFor = ({ any, both }: Wanted): string =>
  [...any, ...both.map(([one, other]) => `(${one} & ${other})`)].join(' | ');

/** A small collection changes at once when it is imported, and is quickly counted: a second for each document. */
function goodFor(documents: number): number {
  return Math.min(Math.max(minute, documents * 1_000), longestGoodFor);
}
