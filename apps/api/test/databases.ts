import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { siteDatabase } from '../src/platform/database/database-url';

/**
 * A database of its own on the throw-away server that the test run has started.
 * @param like what follows CREATE DATABASE … OWNER quandary; a copy of the migrated template when it is not said
 * @returns its URL, as the role that the site runs as
 */
export async function freshDatabase(like = 'TEMPLATE quandary_template'): Promise<string> {
  const name = `quandary_${randomBytes(6).toString('hex')}`;
  await asSuperuser((client) => client.query(`CREATE DATABASE ${name} OWNER quandary ${like}`));
  const url = new URL(await siteDatabase(serverUrl()));
  url.pathname = `/${name}`;
  return url.href;
}

/** An empty database, as somebody makes it who reads the README. */
export const emptyDatabase = () => freshDatabase('TEMPLATE template0');

/** ALTER DATABASE of this URL, as an administrator. */
export async function alterDatabase(url: string, what: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await asSuperuser((client) => client.query(`ALTER DATABASE ${name} ${what}`));
}

/** What an administrator does to the throw-away server. */
export async function asSuperuser<Result>(
  work: (client: Client) => Promise<Result>,
  database = '/postgres',
): Promise<Result> {
  const url = new URL(serverUrl());
  url.pathname = database;
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function serverUrl(): string {
  const server = process.env.QUANDARY_TEST_SERVER;
  if (!server) throw new Error('Start the API specs with `npm run test:api`: it brings the database.');
  return server;
}
