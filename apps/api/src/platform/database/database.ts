import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { unavailable } from '../errors';
import { currentVisit } from '../web/visit';
import { isDiskFull } from './failures';
import { Turns } from './turns';

/**
 * A statement with a name is prepared once a connection, so that Postgres plans it once. The text is a constant:
 * whatever comes from outside is a parameter.
 */
export interface Statement {
  name: string;
  text: string;
}

/** What can run statements: the database itself, or one transaction of it. */
export interface Runner {
  rows<Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]): Promise<Row[]>;
}

/**
 * Named SQL for the paths that many people walk at once. Entities and repositories (TypeORM) serve the rest.
 * Both use the same pool.
 */
@Injectable()
export class Database implements Runner {
  /** Told of every statement that goes to the server; the specs count with it. */
  onStatement: ((text: string) => void) | undefined;
  private readonly turns = new Turns();
  private lastFull = Number.NEGATIVE_INFINITY;

  constructor(private readonly source: DataSource) {}

  private get pool(): Pool {
    return (this.source.driver as PostgresDriver).master as Pool;
  }

  /** Every connection is in use, and somebody waits for one. */
  get isExhausted(): boolean {
    return this.pool.waitingCount > 0 && this.pool.idleCount === 0;
  }

  /** Whether the disk was full within the last so many milliseconds. */
  wasFullWithin(milliseconds: number): boolean {
    return performance.now() - this.lastFull < milliseconds;
  }

  async rows<Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]): Promise<Row[]> {
    return this.run<Row>(this.pool, statement, values);
  }

  /** The first row, or undefined. */
  async row<Row extends QueryResultRow>(
    statement: Statement,
    values: readonly unknown[],
  ): Promise<Row | undefined> {
    return (await this.rows<Row>(statement, values))[0];
  }

  /**
   * Runs `work` when nobody else in this process works at the same thing, so that who waits for a lock waits without a
   * connection. Throws UNAVAILABLE when the turn does not come in time.
   */
  inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    return this.turns.take(key, work);
  }

  /**
   * Everything `work` runs through its runner happens, or nothing does.
   * @param at what it writes to, the letter above all: see `inTurn`
   */
  async transaction<Result>(work: (runner: Runner) => Promise<Result>, at?: string): Promise<Result> {
    const visit = currentVisit();
    if (visit) visit.writes = true;
    return at === undefined ? this.transact(work) : this.inTurn(at, () => this.transact(work));
  }

  private async transact<Result>(work: (runner: Runner) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    try {
      await this.plain(client, 'BEGIN');
      const result = await work({ rows: (statement, values) => this.run(client, statement, values) });
      await this.plain(client, 'COMMIT');
      client.release();
      return result;
    } catch (error) {
      // A connection whose ROLLBACK fails is broken; it must not go back to the pool.
      const broken = await this.plain(client, 'ROLLBACK').then(
        () => false,
        () => true,
      );
      client.release(broken);
      throw error;
    }
  }

  private async run<Row extends QueryResultRow>(
    client: Pool | PoolClient,
    statement: Statement,
    values: readonly unknown[],
  ): Promise<Row[]> {
    this.told(statement.text);
    try {
      const result = await client.query<Row>({
        name: statement.name,
        text: statement.text,
        values: [...values],
      });
      return result.rows;
    } catch (error) {
      if (isDiskFull(error)) this.lastFull = performance.now();
      throw error;
    }
  }

  private async plain(client: PoolClient, text: 'BEGIN' | 'COMMIT' | 'ROLLBACK'): Promise<void> {
    this.told(text);
    await client.query(text);
  }

  private told(text: string): void {
    this.onStatement?.(text);
    const visit = currentVisit();
    if (!visit) return;
    // Nobody reads the answer, so the next one in the queue gets the connection. What changes something is finished.
    if (visit.abandoned && !visit.writes) throw nobodyWaits();
    visit.statements += 1;
  }
}

const nobodyWaits = () => unavailable('Nobody waits for this answer any more.', 1);
