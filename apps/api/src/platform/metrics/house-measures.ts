import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { collectDefaultMetrics } from 'prom-client';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { CONFIG, type Config } from '../config';
import { DocumentStore } from '../graphql/document-store';
import { GraphqlExecutor } from '../graphql/executor';
import { ReadinessService } from '../health/readiness';
import { Measures } from './measures';

/** What the process, its pool and its memory of documents say of themselves. */
@Injectable()
export class HouseMeasures {
  constructor(
    private readonly measures: Measures,
    private readonly executor: GraphqlExecutor,
    private readonly documents: DocumentStore,
    private readonly source: DataSource,
    private readonly readiness: ReadinessService,
    @Inject(CONFIG) config: Config,
  ) {
    // Processor, memory, garbage, and how late the event loop is since somebody last asked.
    if (config.metrics !== 'off') measures.addTo((register) => collectDefaultMetrics({ register }));
    this.ofDatabase(config.databasePool);
    this.ofDocuments();
  }

  private ofDatabase(size: number): void {
    this.measures.gaugeBy({
      name: 'quandary_pool_connections',
      help: 'Connections to Postgres: all that are open (total), and those of them that nobody uses (idle).',
      label: 'state',
      read: () => ({ total: this.pool.totalCount, idle: this.pool.idleCount }),
    });
    this.measures.gauge(
      'quandary_pool_waiting',
      'Who waits for a connection of the pool.',
      () => this.pool.waitingCount,
    );
    this.measures.gauge(
      'quandary_pool_size',
      'DATABASE_POOL: as many connections as there may be.',
      () => size,
    );
    this.measures.gauge(
      'quandary_database_up',
      'Whether Postgres answers within a second, on a connection that nobody else uses.',
      () => this.readiness.isReachable().then(Number),
    );
  }

  private ofDocuments(): void {
    this.measures.gaugeBy({
      name: 'quandary_remembered_documents',
      help: 'GraphQL documents that were checked and are remembered: of our pages, and of others.',
      label: 'of',
      read: () => ({ pages: this.executor.trustedDocuments, strangers: this.documents.size }),
    });
    this.measures.gauge(
      'quandary_remembered_strangers_bytes',
      "What is remembered of other people's documents takes at the most.",
      () => this.documents.bytes,
    );
  }

  private get pool(): Pool {
    return (this.source.driver as PostgresDriver).master as Pool;
  }
}
