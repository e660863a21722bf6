import type { DataSource } from 'typeorm';
import type { Config } from '../config';
import { dataSource, type Address } from './data-source';
import { siteDatabase } from './database-url';
import { startEmbeddedPostgres } from './embedded-postgres';
import { meetDatabase } from './meet-database';
import { migrate } from './migrate';

export interface OpenDatabase {
  /** Connected and migrated. */
  source: DataSource;
  /** Ends the connections, and the embedded server when this process started it. */
  close(): Promise<void>;
}

export interface ReachedDatabase {
  address: Address;
  /** Ends the embedded server when this process started it. */
  close(): Promise<void>;
}

/** What happens to the database at a start, a line each. */
export type Log = (line: string) => void;
const onStandardError: Log = (line) => void process.stderr.write(`  ${line}\n`);

/**
 * The database of the site: the server that DATABASE_URL names, or the embedded one in the data directory.
 * Throws one sentence when it cannot be reached or used.
 */
export async function openDatabase(config: Config, log = onStandardError): Promise<OpenDatabase> {
  const { address, close } = await reachDatabase(config, log);
  try {
    await migrate({ ...address, log });
    const source = await dataSource({ ...address, poolSize: config.databasePool }).initialize();
    return {
      source,
      async close() {
        if (source.isInitialized) await source.destroy().catch(() => undefined);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The same as it is: not migrated, and no connection kept. */
export async function reachDatabase(config: Config, log = onStandardError): Promise<ReachedDatabase> {
  const embedded =
    config.databaseUrl === undefined ? await startEmbeddedPostgres(config.dataDirectory, { log }) : undefined;
  const close = async () => embedded?.stop();
  try {
    const url = embedded ? await siteDatabase(embedded.url) : (config.databaseUrl ?? '');
    const { pooled } = await meetDatabase({ url, poolSize: config.databasePool, log });
    return { address: { url, pooled }, close };
  } catch (error) {
    await close();
    throw error;
  }
}
