import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { collectDefaultMetrics } from 'prom-client';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { CONFIG, type Config } from '../config';
import { Connection } from '../database/connection';
import { GraphqlExecutor } from '../graphql/executor';
import { Measures } from './measures';

/** Prometheus waits ten seconds for all of it. */
const databaseAnswersWithinMs = 1_000;

/** What the process, its pool and its memory of documents say of themselves. */
@Injectable()
export class HouseMeasures {
  constructor(
    measures: Measures,
    executor: GraphqlExecutor,
    private readonly source: DataSource,
    @Inject(CONFIG) config: Config,
  ) {
    // Processor, memory, garbage, and how late the event loop is since somebody last asked.
    if (config.metrics !== 'off') measures.addTo((register) => collectDefaultMetrics({ register }));
    measures.gaugeBy({
      name: 'quandary_pool_connections',
      help: 'Connections to Postgres: all that are open (total), and those of them that nobody uses (idle).',
      label: 'state',
      read: () => ({ total: this.pool.totalCount, idle: this.pool.idleCount }),
    });
    measures.gauge(
      'quandary_pool_waiting',
      'Who waits for a connection of the pool.',
      () => this.pool.waitingCount,
    );
    measures.gauge(
      'quandary_pool_size',
      'DATABASE_POOL: as many connections as there may be.',
      () => config.databasePool,
    );
    measures.gauge('quandary_database_up', 'Whether Postgres takes a new connection within a second.', () =>
      this.answers(),
    );
    measures.gaugeBy({
      name: 'quandary_remembered_documents',
      help: 'GraphQL documents that were checked and are remembered: of our pages, and of others.',
      label: 'of',
      read: () => executor.remembered,
    });
  }

  private get pool(): Pool {
    return (this.source.driver as PostgresDriver).master as Pool;
  }

  /** A connection of its own: that the pool is busy is another measure. */
  private async answers(): Promise<number> {
    const { options } = this.source;
    const client = new Connection({
      connectionString: 'url' in options ? options.url : undefined,
      connectionTimeoutMillis: databaseAnswersWithinMs,
      query_timeout: databaseAnswersWithinMs,
    });
    try {
      await client.connect();
      await client.query('SELECT 1');
      return 1;
    } catch {
      return 0;
    } finally {
      client.end().catch(() => undefined);
    }
  }
}
