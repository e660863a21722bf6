import type { QueryResultRow } from 'pg';
import { Connection } from '@quandary/api/src/platform/database/connection';

/** A database of a site, looked at and disturbed from outside, as the superuser of its server. */
export class Store {
  constructor(private readonly adminUrl: () => string) {}

  /** On a connection of its own, so that it does not matter what happened to the server in between. */
  async rows<Row extends QueryResultRow = Record<string, unknown>>(
    text: string,
    values: readonly unknown[] = [],
  ): Promise<Row[]> {
    const client = await this.connect();
    try {
      return (await client.query<Row>(text, [...values])).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  async count(text: string, values: readonly unknown[] = []): Promise<number> {
    const [row] = await this.rows<{ count: string }>(text, values);
    return Number(row?.count);
  }

  /** Begins a transaction with this statement and keeps what it locks. */
  async hold(text: string, values: readonly unknown[] = []): Promise<{ release(): Promise<void> }> {
    const client = await this.connect();
    await client.query('BEGIN');
    await client.query(text, [...values]);
    let held = true;
    return {
      async release() {
        if (!held) return;
        held = false;
        await client.query('ROLLBACK').catch(() => undefined);
        await client.end().catch(() => undefined);
      },
    };
  }

  /** Changes what statements do in this database (each is run outside a transaction). */
  async run(...statements: string[]): Promise<void> {
    const client = await this.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  }

  async answers(): Promise<boolean> {
    return this.rows('SELECT 1').then(
      () => true,
      () => false,
    );
  }

  private async connect(): Promise<Connection> {
    const client = new Connection({ connectionString: this.adminUrl(), connectionTimeoutMillis: 2_000 });
    await client.connect();
    return client;
  }
}
