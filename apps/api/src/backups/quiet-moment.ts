import type { ClientBase } from 'pg';
import { readLedger, type Ledger } from './ledger';
import { lsnOf } from './lsn';
import type { Sessions } from './sessions';

/**
 * Among ten writers who never pause a moment was found in a second at the most. A transaction of minutes leaves none:
 * then the backup is as good, and its restore is verified by itself alone.
 */
const searchForMs = 10_000;

export interface Moment {
  lsn: bigint;
  at: Date;
  /** What was in the tables at `lsn`, exactly; null when no such moment was found. */
  ledger: Ledger | null;
}

/** The next number of a transaction, of which nothing remains but that it is used up. */
const nextNumber = 'SELECT pg_current_xact_id()::text AS number';
/** A snapshot is taken before its statement runs: the place is read after it. */
const look = `
  SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS oldest, pg_current_wal_insert_lsn()::text AS lsn,
    clock_timestamp() AS at`;
/** The log up to here lies in its files. */
const flush = `SELECT pg_logical_emit_message(false, 'quandary', 'backup', true)`;

interface Seen {
  oldest: string;
  lsn: string;
  at: Date;
}

/**
 * A place in the log, and the tables as recovery up to that place will show them; nobody is held up for it.
 *
 * A snapshot and a place in the log are two things: who is in the middle of a commit is in the log already and not
 * yet in a snapshot. They agree when nobody was in the middle. Two transactions of our own tell: before the
 * snapshot `first` gets its number, after the place was read the next one gets `first + 1`, so nobody began between
 * them; and `first` is the oldest number that the snapshot sees running, so whoever began before it had ended.
 */
export async function quietMoment(sessions: Sessions, signal: AbortSignal): Promise<Moment> {
  const [reader, marker] = [await sessions.connect('site'), await sessions.connect('site')];
  await marker.query('SELECT pg_log_standby_snapshot()');
  const until = performance.now() + searchForMs;
  let first = await numberOf(marker);
  for (;;) {
    signal.throwIfAborted();
    await reader.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY');
    const { rows } = await reader.query<Seen>(look);
    const seen = rows[0] as Seen;
    const next = await numberOf(marker);
    const quiet = seen.oldest === first && BigInt(next) === BigInt(first) + 1n;
    if (quiet || performance.now() > until) {
      await marker.query('ROLLBACK');
      await marker.query(flush);
      const ledger = quiet ? await readLedger(reader) : null;
      await reader.query('COMMIT');
      return { lsn: lsnOf(seen.lsn), at: seen.at, ledger };
    }
    await reader.query('COMMIT');
    first = next;
  }
}

async function numberOf(client: ClientBase): Promise<string> {
  await client.query('ROLLBACK; BEGIN');
  const { rows } = await client.query<{ number: string }>(nextNumber);
  return rows[0]?.number ?? '';
}
