import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Connection } from '../database/connection';
import { Database } from '../database/database';
import { Draining } from '../web/draining';
import { Gate } from '../web/gate';

/** What a supervisor or a proxy may want to know before it sends anybody here. */
export type Readiness = 'ok' | 'busy' | 'full' | 'away' | 'draining';

/** A database that does not say hello within a second is away for whoever waits for a page. */
const answerWithinMs = 1_000;
/** Many may ask at once; the answer of a moment ago is good enough. */
const goodForMs = 200;
/** After so long without trouble it is over. */
const recentMs = 1_000;
/** Nobody tries to write while the disk is full, so this is remembered longer. */
const fullForMs = 15_000;

/**
 * Looks after the database on a connection of its own: when all others are waiting for something, this one can still
 * tell *busy* from *away*.
 */
@Injectable()
export class ReadinessService implements OnApplicationShutdown {
  private connection: Connection | undefined;
  private last: { at: number; reachable: Promise<boolean> } | undefined;
  private lastAsked = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly source: DataSource,
    private readonly database: Database,
    private readonly gate: Gate,
    private readonly draining: Draining,
  ) {}

  /** Whether somebody has asked within the last so many milliseconds: then somebody hears that we are going. */
  isWatched(withinMs: number): boolean {
    return performance.now() - this.lastAsked < withinMs;
  }

  async now(): Promise<Readiness> {
    this.lastAsked = performance.now();
    if (this.draining.hasBegun) return 'draining';
    if (!(await this.isReachable())) return 'away';
    if (this.database.wasFullWithin(fullForMs)) return 'full';
    return this.isBusy() ? 'busy' : 'ok';
  }

  async onApplicationShutdown(): Promise<void> {
    await this.drop();
  }

  isReachable(): Promise<boolean> {
    const now = performance.now();
    if (this.last && now - this.last.at < goodForMs) return this.last.reachable;
    const reachable = this.sayHello();
    this.last = { at: now, reachable };
    return reachable;
  }

  private isBusy(): boolean {
    return this.gate.refusedWithin(recentMs) || this.gate.waitMs > recentMs || this.database.isExhausted;
  }

  private async sayHello(): Promise<boolean> {
    try {
      this.connection ??= await this.connect();
      await this.connection.query('SELECT 1');
      return true;
    } catch {
      await this.drop();
      return false;
    }
  }

  private async connect(): Promise<Connection> {
    const { url } = this.source.options as { url?: string };
    const connection = new Connection({
      connectionString: url,
      connectionTimeoutMillis: answerWithinMs,
      query_timeout: answerWithinMs,
    });
    await connection.connect();
    return connection;
  }

  private async drop(): Promise<void> {
    const { connection } = this;
    this.connection = undefined;
    await connection?.end().catch(() => undefined);
  }
}
