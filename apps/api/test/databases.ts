import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { siteDatabase, type RoleUrls } from '../src/platform/database/database-url';

const rolesOf = new Map<string, Promise<RoleUrls>>();

/** The roles of the throw-away server, as the product makes them. */
function roles(): Promise<RoleUrls> {
  const found = rolesOf.get(serverUrl()) ?? siteDatabase(serverUrl());
  rolesOf.set(serverUrl(), found);
  return found;
}

/**
 * A database of its own on the throw-away server that the test run has started.
 * @param like what follows CREATE DATABASE … OWNER quandary; a copy of the migrated template when it is not said
 * @returns its URL, as the role that the site runs as
 */
export async function freshDatabase(like = 'TEMPLATE quandary_template'): Promise<string> {
  const name = `quandary_${randomBytes(6).toString('hex')}`;
  const { site } = await roles();
  await asSuperuser(async (client) => {
    await client.query(`CREATE DATABASE ${name} OWNER quandary ${like}`);
    // A copy has the rights of the template's tables, and not those of the template itself.
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    await client.query(`GRANT CONNECT ON DATABASE ${name} TO quandary_site, quandary_operator`);
  });
  return at(site, name);
}

/** An empty database, as somebody makes it who reads the README: its URL as its owner, who is the only role. */
export async function emptyDatabase(): Promise<string> {
  return asRole(await freshDatabase('TEMPLATE template0'), 'owner');
}

/** The same database as another role, without a pooler between. */
export async function asRole(url: string, role: keyof RoleUrls): Promise<string> {
  return at((await roles())[role], new URL(url).pathname.slice(1));
}

function at(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** ALTER DATABASE of this URL, as an administrator. */
export async function alterDatabase(url: string, what: string): Promise<void> {
  const name = new URL(url).pathname.slice(1);
  await asSuperuser((client) => client.query(`ALTER DATABASE ${name} ${what}`));
}

/** The database becomes the superuser's; the role that made the tables still reads and writes. */
export async function handOver(url: string): Promise<void> {
  await alterDatabase(url, 'OWNER TO postgres');
  const name = new URL(url).pathname.slice(1);
  await asSuperuser((client) => client.query(`GRANT CONNECT ON DATABASE ${name} TO quandary`));
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
