import { LRUCache } from 'lru-cache';
import type { RankedRow, Suggested } from './collection';

/** Letters whose suggestions are remembered: what a busy site reads in ten minutes. */
const rememberedLetters = 5_000;
const rememberedMs = 10 * 60_000;

/** What is suggested, and how often its text had been changed: its passage is of that text. */
export interface Versioned extends Suggested {
  revision?: number;
}

/** What was found, with the rows when they were just fetched for this very question. */
export interface Answer<Row> {
  ranked: readonly Versioned[];
  rows: readonly Row[] | undefined;
}

interface Question<Row> {
  find(): Promise<RankedRow<Row>[]>;
  rows: Row[] | undefined;
}

/**
 * Ids, scores and passages that were found for letters. It knows nothing of who asked, nor of who wrote. Questions
 * that arrive while the same one is being answered wait for that answer.
 */
export class Remembered<Row> {
  /** @param revisionOf how often the text of a row had been changed, where texts change */
  constructor(private readonly revisionOf: (row: Row) => number | undefined = () => undefined) {}

  private readonly answers = new LRUCache<string, readonly Versioned[], Question<Row>>({
    max: rememberedLetters,
    ttl: rememberedMs,
    ignoreFetchAbort: true, // who waits while everything is forgotten still gets an answer
    fetchMethod: async (_key, _stale, { context }) => {
      const found = await context.find();
      context.rows = found.map(({ row }) => row);
      return found.map(({ id, score, passage, matched, row }) => ({
        id,
        score,
        passage: detached(passage),
        matched,
        revision: this.revisionOf(row),
      }));
    },
  });

  async of(key: string, find: Question<Row>['find']): Promise<Answer<Row>> {
    const question: Question<Row> = { find, rows: undefined };
    const ranked = await this.answers.fetch(key, { context: question });
    return { ranked: ranked ?? [], rows: question.rows };
  }

  get size(): number {
    return this.answers.size;
  }

  forget(): void {
    this.answers.clear();
  }
}

/** A slice of a string keeps the whole article alive; a copy does not. */
const detached = (text: string) => Buffer.from(text).toString();
