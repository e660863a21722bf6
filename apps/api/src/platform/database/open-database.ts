import type { DataSource } from 'typeorm';
import type { Config } from '../config';
import { Connection, PooledConnection } from './connection';
import { dataSource, type Address } from './data-source';
import { siteDatabase, type RoleUrls } from './database-url';
import { startEmbeddedPostgres } from './embedded-postgres';
import { grantRights } from './grant-rights';
import { meetDatabase } from './meet-database';
import { migrate } from './migrate';
import { weaknessOfSeal } from './seal-strength';

/** Where each role reaches the database. */
export type Addresses = Record<keyof RoleUrls, Address>;

export interface OpenDatabase {
  /** Connected and migrated, as the role that was asked for. */
  source: DataSource;
  superuserUrl: ReachedDatabase['superuserUrl'];
  /** Does what the site may not, as the operator at the console, on connections of its own. */
  asOperator<Result>(work: (source: DataSource) => Promise<Result>): Promise<Result>;
  /** Ends the connections, and the embedded server when this process started it. */
  close(): Promise<void>;
}

export interface ReachedDatabase {
  addresses: Addresses;
  /** Of the embedded server; undefined where DATABASE_URL names another. */
  superuserUrl: string | undefined;
  /** Ends the embedded server when this process started it. */
  close(): Promise<void>;
}

/** What happens to the database at a start, a line each. */
export type Log = (line: string) => void;
const onStandardError: Log = (line) => void process.stderr.write(`  ${line}\n`);

interface Opening {
  log?: Log;
  /** Whose connections `source` has. */
  as?: 'site' | 'operator';
}

/**
 * The database of the site: the server that DATABASE_URL names, or the embedded one in the data directory.
 * Throws one sentence when it cannot be reached or used.
 */
export async function openDatabase(
  config: Config,
  { log = onStandardError, as = 'site' }: Opening = {},
): Promise<OpenDatabase> {
  const { addresses, superuserUrl, close } = await reachDatabase(config, log);
  try {
    await makeReady(addresses, log);
    const sourceOf = (role: 'site' | 'operator') =>
      dataSource({ ...addresses[role], poolSize: config.databasePool }).initialize();
    const source = await sourceOf(as);
    return {
      source,
      superuserUrl,
      async asOperator(work) {
        const operator = await sourceOf('operator');
        return work(operator).finally(() => operator.destroy());
      },
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

/** Today's schema, and everybody's rights in it. Says when the roles do not keep the seal. */
export async function makeReady(addresses: Addresses, log: Log): Promise<void> {
  await migrate({ ...addresses.owner, log });
  const [owner, site, operator] = await Promise.all(
    [addresses.owner, addresses.site, addresses.operator].map(roleOf),
  );
  if (owner !== site)
    await grantRights(addresses.owner, { site, operator: operator === owner ? undefined : operator });
  const weakness = await weaknessOfSeal(addresses.site);
  if (weakness) log(weakness);
}

/** The same as it is: not migrated, and no connection kept. */
export async function reachDatabase(config: Config, log = onStandardError): Promise<ReachedDatabase> {
  const embedded =
    config.databaseUrl === undefined ? await startEmbeddedPostgres(config.dataDirectory, { log }) : undefined;
  const close = async () => embedded?.stop();
  try {
    const urls = embedded ? await siteDatabase(embedded.url) : urlsIn(config);
    const meet = async (url: string) => ({
      url,
      pooled: (await meetDatabase({ url, poolSize: config.databasePool, log })).pooled,
    });
    const site = await meet(urls.site);
    const other = (url: string) => (url === urls.site ? site : embedded ? { url } : meet(url));
    const owner = await other(urls.owner);
    const operator = urls.operator === urls.owner ? owner : await other(urls.operator);
    return { addresses: { site, owner, operator }, superuserUrl: embedded?.url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Without an owner of its own the site is everything; without an operator the console is the owner. */
function urlsIn({ databaseUrl = '', ownerUrl, operatorUrl }: Config): RoleUrls {
  const owner = ownerUrl ?? databaseUrl;
  return { site: databaseUrl, owner, operator: operatorUrl ?? owner };
}

async function roleOf({ url, pooled }: Address): Promise<string | undefined> {
  const connection = new (pooled ? PooledConnection : Connection)({ connectionString: url });
  try {
    await connection.connect();
    const { rows } = await connection.query<{ role: string }>('SELECT current_user AS role');
    return rows[0]?.role;
  } finally {
    await connection.end().catch(() => undefined);
  }
}
