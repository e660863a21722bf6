import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';

/** The fourth line of a Postgres server's lock file is its port. */
const portLine = 3;

/**
 * Holds a letter so that nobody can write to it, as a transaction that hangs would.
 * @returns lets go of it
 */
export async function lockLetter(number: number): Promise<() => Promise<void>> {
  const home = process.env['QUANDARY_E2E_DATA'] ?? '';
  const port = readFileSync(join(home, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[portLine];
  const password = readFileSync(join(home, 'password'), 'utf8').trim();
  const client = new Client({
    connectionString: `postgres://postgres:${password}@127.0.0.1:${port}/quandary`,
  });
  await client.connect();
  await client.query('BEGIN');
  await client.query('SELECT FROM posts WHERE number = $1 FOR UPDATE', [number]);

  return () => client.end();
}
