import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { answers, ask, lockFile, makeFolder, postmasterOf, until } from '../../../test/embedded-directory';
import { startEmbeddedPostgres, type EmbeddedServer } from './embedded-postgres';

const backWithinMs = 5_000;

let home: string;
let lines: string[] = [];
const open: EmbeddedServer[] = [];

beforeAll(() => {
  home = makeFolder();
});
afterEach(async () => {
  for (const server of open.splice(0)) await server.stop();
  lines = [];
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

async function keep(): Promise<EmbeddedServer> {
  const server = await startEmbeddedPostgres(home, { log: (line) => lines.push(line) });
  open.push(server);
  return server;
}

/** A connection with a statement under way, as the site has; resolves once the server works on it. */
async function working(url: string, statement: string): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: 'working' });
  client.on('error', () => undefined);
  await client.connect();
  client.query(statement).catch(() => undefined);
  await until(async () => {
    const found = await ask(
      url,
      `SELECT FROM pg_stat_activity WHERE application_name = 'working' AND state = 'active'`,
    );
    return found.length > 0;
  });
  return client;
}

const keepers = (url: string) =>
  ask(url, `SELECT pid FROM pg_stat_activity WHERE application_name = 'quandary-keeper'`);

async function comesBack(url: string, former: number): Promise<void> {
  await until(async () => (await answers(url)) && postmasterOf(home) !== former, backWithinMs);
  await until(() => lines.at(-1)?.includes('is back after') ?? false);
  expect(lines[0]).toContain('has ended');
}

it.each([
  ['that waits', 'SELECT pg_sleep(60)'],
  ['that computes', 'SELECT count(*) FROM generate_series(1, 100000) a, generate_series(1, 1000000) b'],
])('a server that was killed under a statement %s is back on its port', async (_, statement) => {
  const { url } = await keep();
  const client = await working(url, statement);
  const former = postmasterOf(home);
  process.kill(former, 'SIGKILL');
  await comesBack(url, former);
  await client.end().catch(() => undefined);
});

it.each(['SIGINT', 'SIGTERM', 'SIGQUIT'] as const)(
  'a server that somebody stopped (%s) is started again, whoever was connected',
  async (signal) => {
    const { url } = await keep();
    const client = await working(url, 'SELECT pg_sleep(60)');
    const former = postmasterOf(home);
    process.kill(former, signal);
    await comesBack(url, former);
    await client.end().catch(() => undefined);
  },
);

it.each([
  ['ended', (url: string, pid: number) => ask(url, 'SELECT pg_terminate_backend($1)', [pid])],
  ['killed', async (_: string, pid: number) => process.kill(pid, 'SIGKILL')],
])('a keeper whose connection was %s takes it up again, and the server is the same', async (_, end) => {
  const { url } = await keep();
  const former = postmasterOf(home);
  const [before] = await keepers(url);
  await end(url, before.pid);
  await until(async () => {
    const [now] = await keepers(url).catch(() => []);
    return now !== undefined && now.pid !== before.pid;
  });
  expect(postmasterOf(home)).toBe(former);
});

it('two keepers end with one server, and the last stops it', async () => {
  const one = await keep();
  const other = await keep();
  for (let round = 0; round < 3; round++) {
    const former = postmasterOf(home);
    process.kill(former, 'SIGKILL');
    await comesBack(one.url, former);
    await until(async () => (await keepers(one.url)).length === 2);
    lines = [];
  }
  await one.stop();
  expect(await answers(other.url)).toBe(true);
  await other.stop();
  expect(await answers(other.url)).toBe(false);
});

it('a port that another program has taken meanwhile is said once, and waited for', async () => {
  const { url } = await keep();
  const port = Number(new URL(url).port);
  const former = postmasterOf(home);
  const thief = createServer((socket) => socket.destroy());
  process.kill(former, 'SIGKILL');
  await until(
    () =>
      new Promise<boolean>((done) => {
        thief.once('error', () => done(false));
        thief.listen(port, '127.0.0.1', () => done(true));
      }),
  );
  await until(() => lines.some((line) => line.includes(`cannot listen on port ${port}`)), 10_000);
  await new Promise((done) => thief.close(done));
  await until(() => answers(url), 10_000);
  expect(lines.filter((line) => line.includes('cannot listen'))).toHaveLength(1);
});

it('stopping while the server is being started again leaves none', async () => {
  const server = await keep();
  process.kill(postmasterOf(home), 'SIGKILL');
  await until(() => lines.length > 0);
  await server.stop();
  expect(await answers(server.url)).toBe(false);
  expect(existsSync(lockFile(home)) && isAlive(postmasterOf(home))).toBe(false);
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
