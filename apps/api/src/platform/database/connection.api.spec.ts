import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Pool } from 'pg';
import { asSuperuser, freshDatabase } from '../../../test/databases';
import { dataSource } from './data-source';
import { pid, sleep } from '../../../test/probe-statements';
import { Database, type Transaction } from './database';

let url: string;
let source: DataSource;
let database: Database;

beforeAll(async () => {
  url = await freshDatabase();
  source = await dataSource({ url, poolSize: 2 }).initialize();
  database = new Database(source);
});
afterAll(() => source.destroy());
/** Without a listener of ours each of these ends the process; Jest calls it an unhandled error. */

/** Ends a session as an administrator does, or a server that stops. Answers when it is gone. */
async function end(pids: readonly number[]): Promise<void> {
  await asSuperuser(async (client) => {
    await client.query('SELECT pg_terminate_backend(pid) FROM unnest($1::integer[]) AS pid', [pids]);
    for (;;) {
      const left = await client.query('SELECT FROM pg_stat_activity WHERE pid = ANY($1)', [pids]);
      if (left.rowCount === 0) return;
    }
  });
}

const pool = () => (source.driver as PostgresDriver).master as Pool;

/** Two at once, so that every connection of the pool is asked. */
async function pidsOfPool(): Promise<number[]> {
  const rows = await Promise.all([1, 2].map(() => database.row(pid, {})));
  return rows.flatMap((row) => row?.pid ?? []);
}

async function itGoesOn(without: readonly number[]): Promise<void> {
  const now = await pidsOfPool();
  expect(now.filter((each) => without.includes(each))).toEqual([]);
  expect(pool().totalCount).toBeLessThanOrEqual(2);
}

it('a connection that ends inside a transaction fails that transaction alone, and says why', async () => {
  let lost = 0;
  const work = database.transaction(async (runner) => {
    const [row] = await runner.rows(pid, {});
    lost = row?.pid ?? 0;
    await end([lost]);
    await runner.rows(pid, {});
  });
  await expect(work).rejects.toMatchObject({ code: '57P01' });
  await itGoesOn([lost]);
});

it.each([
  ['a statement', ({ manager }: Transaction) => manager.query('SELECT 1')],
  ['an entity', ({ manager }: Transaction) => manager.find(source.entityMetadatas[0]!.target)],
  ['the end of the transaction', () => undefined],
])('TypeORM says why as well, when the connection is lost before %s', async (_, next) => {
  const work = database.transaction(async (transaction) => {
    const [row] = await transaction.rows(pid, {});
    await end([row!.pid]);
    await isLost(transaction);
    await next(transaction);
  });
  await expect(work).rejects.toMatchObject({ code: '57P01' });
});

it('a connection that ends under a statement fails that statement alone', async () => {
  const before = await pidsOfPool();
  const slow = database.rows(sleep, { seconds: 1.5 });
  const ended = expect(slow).rejects.toMatchObject({ code: '57P01' });
  await end(before);
  await ended;
  await itGoesOn(before);
});

it('a connection that ends while nobody uses it is replaced, and nobody hears of it', async () => {
  const before = await pidsOfPool();
  await end(before);
  await gone();
  await itGoesOn(before);
});

it('a connection that ends in the hands of a repository fails that one alone', async () => {
  const runner = source.createQueryRunner();
  const [row] = (await runner.query(pid.text)) as { pid: number }[];
  await end([row!.pid]);
  await expect(runner.query(pid.text)).rejects.toThrow();
  await runner.release();
  await itGoesOn([row!.pid]);
});

/** The socket hears of it some rounds of the event loop later. */
async function isLost({ manager }: Transaction): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!manager.queryRunner!.isReleased && Date.now() < deadline)
    await new Promise((done) => setImmediate(done));
}

/** The pool hears of it from its sockets. */
async function gone(): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (pool().idleCount > 0 && Date.now() < deadline) await new Promise((done) => setImmediate(done));
}
