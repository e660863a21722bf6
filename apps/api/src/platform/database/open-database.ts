import type { DataSource } from 'typeorm';
import type { Config } from '../config';
import { Connection } from './connection';
import { dataSource } from './data-source';
import { siteDatabase } from './database-url';
import { startEmbeddedPostgres } from './embedded-postgres';
import { migrate } from './migrate';

export interface OpenDatabase {
  /** Connected and migrated. */
  source: DataSource;
  /** Of the embedded server; undefined where DATABASE_URL names another. */
  superuserUrl: string | undefined;
  /** Ends the connections, and the embedded server when this process started it. */
  close(): Promise<void>;
}

/** The first release whose `RETURNING old, new` the vote statement needs. */
const oldestPostgres = 18;

/**
 * The database of the site: the server that DATABASE_URL names, or the embedded one in the data directory.
 * Throws one sentence when it cannot be reached or is too old.
 */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  const embedded =
    config.databaseUrl === undefined ? await startEmbeddedPostgres(config.dataDirectory) : undefined;
  const stop = async () => embedded?.stop();
  try {
    const url = embedded ? await siteDatabase(embedded.url) : (config.databaseUrl ?? '');
    await assertUsable(url);
    const source = await dataSource({ url, poolSize: config.databasePool }).initialize();
    await migrate(source);
    return {
      source,
      superuserUrl: embedded?.url,
      async close() {
        if (source.isInitialized) await source.destroy().catch(() => undefined);
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function assertUsable(url: string): Promise<void> {
  const client = new Connection({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>(
      `SELECT current_setting('server_version_num') AS version`,
    );
    const major = Math.floor(Number(rows[0]?.version) / 10_000);
    if (major < oldestPostgres)
      throw new Error(`Quandary needs Postgres ${oldestPostgres}; this server is ${major}.`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(reason.startsWith('Quandary') ? reason : `The database cannot be reached: ${reason}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}
