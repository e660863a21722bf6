import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { siteDatabase } from '../src/platform/database/database-url';
import { startEmbeddedPostgres, stopAbandonedPostgres } from '../src/platform/database/embedded-postgres';
import { makeReady } from '../src/platform/database/open-database';

const prefix = 'quandary-test-';

export interface ThrowAwayServer {
  /** The superuser's URL: QUANDARY_TEST_SERVER of the specs. */
  url: string;
  /** The migrated database, as the role that the site runs as. */
  templateUrl: string;
  /** Stops the server and deletes what it stored. */
  stop(): Promise<void>;
}

/** A Postgres for one run of the specs, with the migrated database `quandary_template` to copy from. */
export async function startThrowAwayServer(): Promise<ThrowAwayServer> {
  await sweep();
  const directory = mkdtempSync(join(tmpdir(), prefix));
  const server = await startEmbeddedPostgres(directory);
  await hurry(server.url);
  const templateUrl = await makeTemplate(server.url);
  return { url: server.url, templateUrl, stop: () => remove(directory, server.stop) };
}

/** Nothing here outlives the run, so nothing waits for the disk. */
async function hurry(url: string): Promise<void> {
  await asSuperuser(url, async (client) => {
    for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) {
      await client.query(`ALTER SYSTEM SET ${setting} = off`);
    }
    await client.query('SELECT pg_reload_conf()');
  });
}

async function makeTemplate(url: string): Promise<string> {
  const inTemplate = (address: string) => {
    const found = new URL(address);
    found.pathname = '/quandary_template';
    return { url: found.href };
  };
  const { site, owner, operator } = await siteDatabase(url);
  await asSuperuser(url, (client) => client.query('CREATE DATABASE quandary_template OWNER quandary'));
  const roles = { site: inTemplate(site), owner: inTemplate(owner), operator: inTemplate(operator) };
  await makeReady(roles, (line) => {
    if (!line.startsWith('Migration ')) throw new Error(line);
  });
  return roles.site.url;
}

async function asSuperuser(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** A run that was killed leaves its server behind; the next run ends it. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const directory = join(tmpdir(), name);
    if (!name.startsWith(prefix) || isBeingMade(directory) || isOfEarlierRelease(directory)) continue;
    if (await stopAbandonedPostgres(directory)) rmSync(directory, { recursive: true, force: true });
  }
}

/** A minute is more than a server takes to start, and until then nobody uses it. */
const madeWithinMs = 60_000;

function isBeingMade(directory: string): boolean {
  const since = statSync(directory, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
  return since > Date.now() - madeWithinMs;
}

/** It counted its users by files, so nobody can be asked whether there are any. */
const isOfEarlierRelease = (directory: string) => existsSync(join(directory, 'users'));

async function remove(directory: string, stop: () => Promise<void>): Promise<void> {
  await stop();
  rmSync(directory, { recursive: true, force: true });
}
