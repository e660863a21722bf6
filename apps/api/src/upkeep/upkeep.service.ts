import { setTimeout as pause } from 'node:timers/promises';
import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Database } from '../platform/database/database';
import { upkeepRules, type UpkeepRule } from './upkeep-rules';
import { batch, takeTurn } from './upkeep.queries';

const minute = 60_000;
/** A start has more urgent things to do, and a site that is started again and again still gets to it. */
const firstAfter = 5 * minute;
/** So that what leads to a person is gone an hour after its time. */
const every = 60 * minute;
/** Half a million rows of a kind an hour: more than any site makes, and an end whatever happens. */
const mostBatches = 500;
/**
 * Any constant will do, as long as every process of the site uses the same one. Each rule has the next, so that who is at
 * one rule does not end what another process does for the next.
 */
const upkeepLock = 7_825_000;

export type UpkeepCounts = Record<string, number>;

/**
 * Deletes what is kept no longer than needed (`upkeepRules`): some minutes after the start, then hourly, in small
 * batches with a rest as long as the work between them. Of several processes one does it at a time.
 */
@Injectable()
export class UpkeepService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('upkeep');
  private readonly stopping = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<unknown> = Promise.resolve();

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    this.runIn(firstAfter);
  }

  /** Ends after the batch that is under way. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    clearTimeout(this.timer);
    await this.running;
  }

  /** Goes through all rules once. A rule that fails is told of, and tried again next time. @returns what went */
  async run(): Promise<UpkeepCounts> {
    const counts: UpkeepCounts = {};
    for (const [at, rule] of upkeepRules.entries()) {
      const gone = await this.follow(rule, upkeepLock + at).catch((error: unknown) => {
        this.log.warn('Upkeep did not work, and is tried again.', { what: rule.what, err: error });
        return 0;
      });
      if (gone > 0) counts[rule.what] = gone;
    }
    const told = Object.entries(counts).map(([what, gone]) => `${gone} ${what}`);
    if (told.length > 0) this.log.log(`Upkeep let go of ${told.join(', ')}.`);
    return counts;
  }

  private async follow({ statement }: UpkeepRule, lock: number): Promise<number> {
    let sum = 0;
    for (let done = 0; done < mostBatches && !this.stopping.signal.aborted; done += 1) {
      const began = performance.now();
      const gone = await this.database.transaction(async (runner) => {
        const [turn] = await runner.rows(takeTurn, { lock });
        if (!turn?.mine) return 0; // another process is at it
        const [counted] = await runner.rows(statement, {});
        return counted?.gone ?? 0;
      });
      sum += gone;
      if (gone < batch) break;
      await this.rest(performance.now() - began);
    }
    return sum;
  }

  /** Whoever reads comes before whoever tidies. */
  private async rest(ms: number): Promise<void> {
    await pause(ms, undefined, { ref: false, signal: this.stopping.signal }).catch(() => undefined);
  }

  /** It never keeps the process alive. */
  private runIn(ms: number): void {
    if (this.stopping.signal.aborted) return;
    this.timer = setTimeout(() => {
      this.running = this.run().finally(() => this.runIn(every));
    }, ms).unref();
  }
}
