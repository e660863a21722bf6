import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database';
import { countDilemmas } from './topic.queries';

/** Of a site with fewer letters everybody sees each new one counted at once; it is quickly done. */
const fewLetters = 1_000;
/** Where there are thousands, nobody misses the last minute's. */
const goodForMs = 60_000;

type Counts = ReadonlyMap<string, number>;

/** How many letters of each topic everybody can read. */
@Injectable()
export class TopicCounts {
  private known: { counts: Counts; until: number } | undefined;
  private counting: Promise<Counts> | undefined;
  /** A small site is counted within its reader's time; of a large one, and at first, nobody knows how long it takes. */
  private isSmall = false;

  constructor(private readonly database: Database) {}

  async of(slug: string): Promise<number> {
    return (await this.all()).get(slug) ?? 0;
  }

  private all(): Counts | Promise<Counts> {
    if (this.known && performance.now() < this.known.until) return this.known.counts;
    this.counting ??= this.count().finally(() => (this.counting = undefined));
    return this.counting;
  }

  private async count(): Promise<Counts> {
    const database = this.isSmall ? this.database : this.database.background;
    const rows = await database.rows(countDilemmas, {});
    const counts = new Map(rows.map(({ slug, count }) => [slug, count]));
    const letters = rows.reduce((sum, { count }) => sum + count, 0);
    this.isSmall = letters < fewLetters;
    if (!this.isSmall) this.known = { counts, until: performance.now() + goodForMs };
    return counts;
  }
}
