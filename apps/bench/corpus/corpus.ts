import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToHtml } from '@quandary/text';
import { Client } from 'pg';
import { siteDatabase } from '@quandary/api/src/platform/database/database-url';
import { startEmbeddedPostgres } from '@quandary/api/src/platform/database/embedded-postgres';
import { makeReady } from '@quandary/api/src/platform/database/open-database';
import { community, size } from './community';
import { copyTables } from './copy-rows';
import { people } from './people';
import { answerText, commentText, letterText, paragraphsToHtml } from './prose';
import { Random } from '@quandary/random';
import { tables } from './tables';
import { chooseTargets, type Targets } from './targets';
import { topics } from './vocabulary';

export interface Corpus {
  /** The copy for this run, as the role that the site runs as. */
  url: string;
  /** The same as the superuser. */
  adminUrl: string;
  directory: string;
  targets: Targets;
  /** True when it was made by this run rather than kept from an earlier one. */
  fresh: boolean;
  stop(): Promise<void>;
}

interface Stamp {
  version: string;
  targets: Targets;
}

const kept = 'bench_corpus';
const copy = 'bench';

/**
 * The corpus on a Postgres of its own in `.data/bench`, made once and kept until the generator or a migration
 * changes. Each run works on a fresh copy, so that what one run writes does not slow the next.
 */
export async function openCorpus(root: string, say: (text: string) => void): Promise<Corpus> {
  const directory = join(root, '.data', 'bench');
  mkdirSync(directory, { recursive: true });
  const version = versionOf(root, ['apps/bench/corpus', 'libs/random/src', 'apps/api/migrations']);
  const server = await startCounting(directory);
  try {
    const stampFile = join(directory, 'stamp.json');
    let stamp = existsSync(stampFile) ? (JSON.parse(readFileSync(stampFile, 'utf8')) as Stamp) : undefined;
    const fresh = stamp?.version !== version;
    if (!stamp || fresh) {
      rmSync(stampFile, { force: true });
      stamp = { version, targets: await build(server.url, say) };
      writeFileSync(stampFile, JSON.stringify(stamp));
    }
    const url = await freshCopy(server.url);
    const adminUrl = onDatabase(server.url, copy);
    return { url, adminUrl, directory, targets: stamp.targets, fresh, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Starts the server with pg_stat_statements, which has to be there from the beginning. */
export async function startCounting(directory: string) {
  const server = await startEmbeddedPostgres(directory);
  const counting = await asAdmin(server.url, async (client) => {
    const { rows } = await client.query<{ loaded: string }>(
      `SELECT current_setting('shared_preload_libraries') AS loaded`,
    );
    if (rows[0]?.loaded.includes('pg_stat_statements')) return true;
    await client.query(`ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'`);
    return false;
  });
  if (counting) return server;
  await server.stop();
  return startEmbeddedPostgres(directory);
}

async function build(superuserUrl: string, say: (text: string) => void): Promise<Targets> {
  assertPlainHtml();
  say(
    `Making the corpus: ${Object.entries(size)
      .map(([what, many]) => `${many.toLocaleString('en')} ${what}`)
      .join(', ')} …`,
  );
  await makeDatabase(superuserUrl, kept);
  return asAdmin(onDatabase(superuserUrl, kept), async (client) => {
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
    const members = people();
    const made = community(members);
    await copyTables(client, tables(members, made));
    await client.query(`SELECT setval('dilemma_numbers', max(number)) FROM posts`);
    await client.query('VACUUM (FREEZE, ANALYZE)');
    await assertWhole(client);
    return chooseTargets(client, members, made);
  });
}

/** An empty database of the site, made anew. */
export async function makeDatabase(superuserUrl: string, name: string): Promise<void> {
  await siteDatabase(superuserUrl); // makes the roles
  await remake(superuserUrl, name, 'template0');
  await migrateDatabase(superuserUrl, name);
}

export async function migrateDatabase(superuserUrl: string, name: string): Promise<void> {
  const { site, owner, operator } = await siteDatabase(superuserUrl);
  const at = (address: string) => ({ url: onDatabase(address, name) });
  await makeReady({ site: at(site), owner: at(owner), operator: at(operator) }, () => undefined);
}

/** Text that markdown would change is not what the corpus says it is. */
function assertPlainHtml(): void {
  for (const [seed, topic] of topics.entries()) {
    for (const write of [letterText, answerText, commentText]) {
      const text = write(new Random(8, seed), topic);
      if (paragraphsToHtml(text) !== markdownToHtml(text)) {
        throw new Error(
          `The corpus writes what markdown reads differently:\n${text}\n${markdownToHtml(text)}`,
        );
      }
    }
  }
}

async function assertWhole(client: Client): Promise<void> {
  const { rows } = await client.query<Record<string, string>>(`
    SELECT count(*) FILTER (WHERE kind = 'dilemma') AS dilemmas, count(*) FILTER (WHERE kind = 'answer') AS answers,
      count(*) FILTER (WHERE kind = 'comment') AS comments,
      count(*) FILTER (WHERE NOT EXISTS (SELECT FROM posts d WHERE d.id = p.dilemma_id AND d.kind = 'dilemma')) AS orphans,
      count(*) FILTER (WHERE parent_id IS NOT NULL AND NOT EXISTS (
        SELECT FROM posts u WHERE u.id = p.parent_id AND u.dilemma_id = p.dilemma_id)) AS strays
    FROM posts p`);
  const found = rows[0] as Record<string, string>;
  const expected = {
    dilemmas: size.dilemmas,
    answers: size.answers,
    comments: size.comments,
    orphans: 0,
    strays: 0,
  };
  for (const [what, many] of Object.entries(expected)) {
    if (Number(found[what]) !== many)
      throw new Error(`The corpus has ${found[what]} ${what} instead of ${many}.`);
  }
}

async function freshCopy(superuserUrl: string): Promise<string> {
  await remake(superuserUrl, copy, kept);
  return asSite(superuserUrl, copy);
}

/** The address of a database for the role that the site runs as. */
export async function asSite(superuserUrl: string, name: string): Promise<string> {
  return onDatabase((await siteDatabase(superuserUrl)).site, name);
}

/** A database made anew from a template; names are constants of this file. */
async function remake(superuserUrl: string, name: string, template: string): Promise<void> {
  await asAdmin(superuserUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER quandary STRATEGY file_copy`);
  });
}

export async function asAdmin<Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export function onDatabase(address: string, name: string): string {
  const url = new URL(address);
  url.pathname = `/${name}`;
  return url.href;
}

/** A digest of the folders that decide what a corpus holds. */
export function versionOf(root: string, folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const file of readdirSync(join(root, folder)).sort())
      hash.update(readFileSync(join(root, folder, file)));
  }
  return hash.digest('hex');
}
