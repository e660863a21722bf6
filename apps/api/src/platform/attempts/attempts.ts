import { createHash } from 'node:crypto';
import type { Rate } from '@quandary/rules';
import { Injectable } from '@nestjs/common';
import { Database, type Runner } from '../database/database';
import { giveBackAttempts, makeKey, takeAttempts } from './attempts.queries';

/** What is counted, for whom, and how many there may be. */
export interface Attempt {
  what: string;
  /** A network, a post, an e-mail address; Postgres gets a digest of it. */
  of: string;
  rate: Rate;
}

/** The one that there were enough of, and the seconds until there may be more. */
export interface Enough {
  attempt: Attempt;
  retryAfter: number;
}

/**
 * Counts what strangers attempt, before it is done and in the database: so many pass, however many come at the same moment
 * and at whichever process. It begins anew when its time is over, and at midnight UTC with the key of the day.
 */
@Injectable()
export class Attempts {
  constructor(private readonly database: Database) {}

  /**
   * Counts one of each, or none when one of them has no room.
   * @param runner a transaction that takes it back when it fails
   * @returns null: it may be done
   */
  async take(attempts: readonly Attempt[], runner: Runner = this.database): Promise<Enough | null> {
    const taken = await runner.rows(takeAttempts, {
      names: attempts.map(nameOf),
      most: attempts.map(({ rate }) => rate.most),
      seconds: attempts.map(({ rate }) => rate.seconds),
    });
    if (taken.length === 0) {
      await runner.rows(makeKey, {});
      return this.take(attempts, runner);
    }
    const full = taken.findIndex(({ passed }) => !passed);
    const attempt = attempts[full];
    if (!attempt) return null;
    await this.giveBack(
      attempts.filter((_, at) => taken[at]?.passed),
      runner,
    );
    return { attempt, retryAfter: taken[full]?.retryAfter ?? attempt.rate.seconds };
  }

  /** Takes back one of each, or all of those that are forgotten. */
  async giveBack(
    attempts: readonly (Attempt & { all?: boolean })[],
    runner: Runner = this.database,
  ): Promise<void> {
    if (attempts.length === 0) return;
    await runner.rows(giveBackAttempts, {
      names: attempts.map(nameOf),
      many: attempts.map(({ all, rate }) => (all ? rate.most : 1)),
    });
  }
}

const nameOf = ({ what, of }: Attempt): Buffer => createHash('sha256').update(`${what} ${of}`).digest();
