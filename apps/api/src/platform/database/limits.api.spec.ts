import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pool } from 'pg';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { asRole, freshDatabase } from '../../../test/databases';
import { limitsNow, pid, sleep } from '../../../test/probe-statements';
import { during, Visit } from '../web/visit';
import { dataSource } from './data-source';
import { Database } from './database';
import { noConnection } from './failures';
import { jobLimits, webLimits } from './limits';
import { sql } from './sql';

const poolSize = 4;
let url: string;
let source: ReturnType<typeof dataSource>;
let database: Database;

beforeAll(async () => {
  // Its owner may lock what it likes; the limits are those of the connection.
  url = await asRole(await freshDatabase(), 'owner');
  source = await dataSource({ url, poolSize }).initialize();
  database = new Database(source);
  await source.query(`INSERT INTO topics (slug, name) VALUES ('one', 'One')`);
});
afterAll(() => source.destroy());

const pool = () => (source.driver as PostgresDriver).master as Pool;
const seize = sql({
  name: 'spec-seize',
  parameters: {},
  row: {},
  text: () => `SELECT FROM topics WHERE slug = 'one' FOR UPDATE`,
});
const inOrder = ({ idle, lock, statement }: typeof webLimits) => [idle, lock, statement];

/** Seconds that nobody minds, above the limit: the machine may be busy. */
const slackMs = 1_500;

async function failureOf(
  work: Promise<unknown>,
): Promise<{ code?: string; message?: string; afterMs: number }> {
  const began = performance.now();
  const error = await work.then(
    () => undefined,
    (failure: { code?: string; message?: string }) => failure,
  );
  return { code: error?.code, message: error?.message, afterMs: performance.now() - began };
}

describe('a connection of the web', () => {
  it('has two seconds for a statement', async () => {
    const { code, afterMs } = await failureOf(database.rows(sleep, { seconds: 30 }));
    expect(code).toBe('57014');
    expect(afterMs).toBeLessThan(webLimits.statement + slackMs);
  });

  it('has two seconds for a statement of a transaction, and is of use again afterwards', async () => {
    const { code } = await failureOf(database.transaction((runner) => runner.rows(sleep, { seconds: 30 })));
    expect(code).toBe('57014');
    expect(await database.rows(pid, {})).toHaveLength(1);
  });

  it('waits a second for what somebody else has locked', async () => {
    const { code, afterMs } = await database.transaction(async (runner) => {
      await runner.rows(seize, {});
      return failureOf(database.rows(seize, {}));
    });
    expect(code).toBe('55P03');
    expect(afterMs).toBeLessThan(webLimits.lock + slackMs);
  });

  describe('while all connections are busy', () => {
    const holdingAll = async <Result>(work: () => Promise<Result>): Promise<Result> => {
      const clients = await Promise.all(Array.from({ length: poolSize }, () => pool().connect()));
      try {
        return await work();
      } finally {
        for (const client of clients) client.release();
      }
    };
    const after = (databaseMs: number) => Object.assign(new Visit('192.0.2.1'), { databaseMs });

    it('is waited for no more by who has waited long for the database', async () => {
      const { message, waiting } = await holdingAll(async () => {
        const failure = during(after(601), () => failureOf(database.rows(pid, {})));
        const waiting = pool().waitingCount;
        return { ...(await failure), waiting };
      });
      expect([message, waiting]).toEqual([noConnection, 0]);
      expect(await during(after(601), () => database.rows(pid, {}))).toHaveLength(1); // one is free again
    });

    it('is waited for by who has not, and their wait is counted', async () => {
      const visit = after(600);
      const asked = await holdingAll(async () => {
        const answer = during(visit, () => database.rows(pid, {}));
        await until(() => Promise.resolve(pool().waitingCount === 1));
        return { answer };
      });
      expect(await asked.answer).toHaveLength(1);
      expect(visit.databaseMs).toBeGreaterThan(600);
    });
  });

  describe('a statement of TypeORM', () => {
    const slow = 'SELECT pg_sleep(0.05)';

    it('counts and takes time like the others', async () => {
      const visit = new Visit('192.0.2.1');
      await during(visit, () => source.query(slow));
      expect(visit.statements).toBe(1);
      expect(visit.databaseMs).toBeGreaterThanOrEqual(49); // it measures whole milliseconds
    });

    it('is not sent for who has left, unless it belongs to what changes something', async () => {
      const gone = Object.assign(new Visit('192.0.2.1'), { abandoned: true });
      await expect(during(gone, () => source.query(slow))).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      const written = during(gone, () => database.transaction(({ manager }) => manager.query(slow)));
      expect(await written).toHaveLength(1);
    });
  });

  it('does not hold what it has locked while nothing happens, and says so to who comes back to it', async () => {
    const holding = database.transaction(async (runner) => {
      await runner.manager.query('SET LOCAL idle_in_transaction_session_timeout = 50');
      await runner.rows(seize, {});
      await until(async () => (await failureOf(database.rows(seize, {}))).code === undefined);
      await runner.rows(pid, {});
    });
    expect((await failureOf(holding)).code).toBe('25P03');
  });

  it('has the limits that are written down', async () => {
    expect(await database.rows(limitsNow, {})).toEqual([{ zone: 'UTC', limits: inOrder(webLimits) }]);
    expect(await source.query(limitsNow.text)).toEqual([{ zone: 'UTC', limits: inOrder(webLimits) }]);
  });
});

describe('a job', () => {
  it('has a minute for a statement, in the process of the web and on its pool', async () => {
    expect(await database.background.rows(limitsNow, {})).toEqual([
      { zone: 'UTC', limits: inOrder(jobLimits) },
    ]);
    const seconds = webLimits.statement / 1000 + 0.5;
    expect(await database.background.rows(sleep, { seconds })).toHaveLength(1);
  });

  it('leaves no limit behind it for the next reader', async () => {
    await Promise.all(Array.from({ length: 4 }, () => database.background.rows(pid, {})));
    const seen = await Promise.all(Array.from({ length: 4 }, () => database.rows(limitsNow, {})));
    for (const rows of seen) expect(rows).toEqual([{ zone: 'UTC', limits: inOrder(webLimits) }]);
  });

  it('is told of like everything else that goes to the server', async () => {
    const told: string[] = [];
    database.onStatement = (text) => told.push(text);
    await database.background.row(pid, {});
    database.onStatement = undefined;
    expect(told.map((text) => text.split(/[;\s]/)[0])).toEqual(['START', 'SET', 'SELECT', 'COMMIT']);
  });
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('It did not come to that within ten seconds.');
  }
}
