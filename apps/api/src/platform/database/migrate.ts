import type { DataSource } from 'typeorm';

/** Any constant will do, as long as every process of the site uses the same one. */
const migrationLock = 7_824_001;

/** Brings the schema up to date. Processes that start together take turns: an advisory lock lets one migrate. */
export async function migrate(source: DataSource): Promise<void> {
  const runner = source.createQueryRunner();
  await runner.query('SET statement_timeout = 0');
  await runner.query('SELECT pg_advisory_lock($1)', [migrationLock]);
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
    await runner.query('RESET statement_timeout');
    await runner.release();
  }
}
