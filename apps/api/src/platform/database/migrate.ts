import { setTimeout as pause } from 'node:timers/promises';
import { MigrationExecutor, type Migration, type QueryRunner } from 'typeorm';
import { migrationSource, type Address } from './data-source';
import { mayCreate } from './start-checks';

/** Any constant will do, as long as every process of the site uses the same one. */
const migrationLock = 7_824_001;

/**
 * A migration that waits for a table keeps everybody waiting who comes after it. So it waits for less than a reader
 * may (see `webLimits`), lets them pass, and tries again.
 */
const lockTimeoutMs = 500;
const shortestPauseMs = 250;
const longestPauseMs = 8_000;
/** About four minutes: no transaction of the site's own lives that long. */
const mostTries = 30;

export interface Migrating extends Address {
  /** Told what is done, and how long it took: a line each. */
  log?: (line: string) => void;
}

/** A migration by its name, and whether the database has it. */
export interface Known {
  name: string;
  applied: boolean;
}

/** Brings the schema up to date. Processes that start together take turns: an advisory lock lets one migrate. */
export async function migrate({ log = () => undefined, ...address }: Migrating): Promise<void> {
  await withExecutor(address, async (runner, executor) => {
    const pending = await executor.getPendingMigrations();
    if (pending.length > 0) await assertMayCreate(runner);
    for (const migration of pending) {
      await inTurn(runner, { name: migration.name, log, done: 'done' }, async () => {
        const still = await executor.getPendingMigrations();
        if (!still.some(({ name }) => name === migration.name)) return false; // another process was quicker
        await executor.executeMigration(migration);
        return true;
      });
    }
  });
}

/** Takes back the last `count` migrations, the newest first. Throws when the last one is not of this release. */
export async function revert(count: number, { log = () => undefined, ...address }: Migrating): Promise<void> {
  await withExecutor(address, async (runner, executor) => {
    for (let taken = 0; taken < count; taken += 1) {
      const last = newestFirst(await executor.getExecutedMigrations())[0];
      if (!last) return log('There is no migration left to take back.');
      const { instance } = ofThisRelease(last, executor);
      await inTurn(runner, { name: last.name, log, done: 'taken back' }, async () => {
        const now = newestFirst(await executor.getExecutedMigrations())[0];
        if (now?.name !== last.name) return false;
        await instance?.down(runner);
        await executor.deleteMigration(last);
        return true;
      });
    }
  });
}

class Executor extends MigrationExecutor {
  ofThisRelease(): Migration[] {
    return this.getMigrations();
  }
}

/** In order of time, with those that a newer release has left. */
export async function listMigrations(address: Address): Promise<Known[]> {
  return withExecutor(address, async (_runner, executor) => {
    const applied = await executor.getExecutedMigrations();
    const pending = await executor.getPendingMigrations();
    return [...newestFirst(applied).toReversed(), ...pending].map(({ name }) => ({
      name,
      applied: !pending.some((each) => each.name === name),
    }));
  });
}

/** On a connection of its own, which nothing else needs meanwhile. */
async function withExecutor<Result>(
  address: Address,
  work: (runner: QueryRunner, executor: Executor) => Promise<Result>,
): Promise<Result> {
  const source = await migrationSource(address).initialize();
  const runner = source.createQueryRunner();
  try {
    return await work(runner, new Executor(source, runner));
  } finally {
    await runner.release();
    await source.destroy();
  }
}

interface Turn {
  name: string;
  log: (line: string) => void;
  /** What is said when it is. */
  done: string;
}

/** Tries until the locks are had that `work` needs. It answers whether there was something to do. */
async function inTurn(
  runner: QueryRunner,
  { name, log, done }: Turn,
  work: () => Promise<boolean>,
): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const began = performance.now();
    try {
      const did = await inTransaction(runner, log, work);
      if (did) log(`Migration ${name}: ${done} in ${Math.round(performance.now() - began)} ms.`);
      return;
    } catch (error) {
      if (!isAboutLocks(error))
        throw new Error(`Migration ${name} failed: ${wordsOf(error)}.`, { cause: error });
      if (tries === mostTries)
        throw new Error(
          `Migration ${name} did not get its locks in ${mostTries} tries: somebody holds a table for minutes. Look into pg_stat_activity, end that transaction, and start again.`,
          { cause: error },
        );
      const wait = Math.min(longestPauseMs, shortestPauseMs * 2 ** (tries - 1));
      log(`Migration ${name} waits for a lock that somebody holds; try ${tries + 1} in ${wait} ms.`);
      await pause(wait);
    }
  }
}

/** Everything is said to this transaction alone, so that it also holds where a pooler gives each another session. */
async function inTransaction(
  runner: QueryRunner,
  log: (line: string) => void,
  work: () => Promise<boolean>,
): Promise<boolean> {
  await runner.startTransaction();
  try {
    await runner.query('SET LOCAL statement_timeout = 0');
    await runner.query('SET LOCAL lock_timeout = 0');
    await runner.query('SET LOCAL idle_in_transaction_session_timeout = 0');
    await takeTurn(runner, log);
    await runner.query(setLockTimeout);
    const did = await work();
    await runner.commitTransaction();
    return did;
  } catch (error) {
    await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  }
}

const setLockTimeout = `SET LOCAL lock_timeout = ${lockTimeoutMs}`;

/** Held until the transaction ends, however it does. */
async function takeTurn(runner: QueryRunner, log: (line: string) => void): Promise<void> {
  const { records } = await runner.query(
    'SELECT pg_try_advisory_xact_lock($1) AS mine',
    [migrationLock],
    true,
  );
  if (records[0]?.mine) return;
  log('Another process migrates; this one waits for it.');
  await runner.query('SELECT pg_advisory_xact_lock($1)', [migrationLock]);
}

async function assertMayCreate(runner: QueryRunner): Promise<void> {
  const { records } = await runner.query(mayCreate.asks, [], true);
  const words = mayCreate.refusal(records[0] ?? {});
  if (words) throw new Error(words);
}

function ofThisRelease({ name }: Migration, executor: Executor): Migration {
  const known = executor.ofThisRelease().find((migration) => migration.name === name);
  if (!known)
    throw new Error(
      `Migration ${name} is of a newer release. Take it back with that release, then go on with this.`,
    );
  return known;
}

const newestFirst = (migrations: readonly Migration[]): Migration[] =>
  migrations.toSorted((one, other) => other.timestamp - one.timestamp);

/** The lock was not had in time, or two waited for each other. */
function isAboutLocks(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === '55P03' || code === '40P01';
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
