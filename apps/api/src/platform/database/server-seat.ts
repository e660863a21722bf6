import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from './connection';
import { ownerOf, readLock, signal, untilGone } from './postmaster-lock';

export const superuser = 'postgres';

/** Who uses the server holds it shared, in the database `postgres`; who gets it alone is the last. */
const useLock = 7_824_101;
/** A server on this machine answers in milliseconds, or not at all. */
const answersWithinMs = 2_000;
/** How long a "fast" shutdown may take to write everything down; it goes on by itself after that. */
const stopsWithinMs = 30_000;
const pollEveryMs = 25;
/** A question about identity is asked within seconds. */
const nonceLastsMs = 60_000;

export interface Door {
  cluster: string;
  port: number;
  password: string;
}

/** away: nobody listens. starting: a Postgres that does not take connections yet, or no longer. */
export type Knock = Seat | 'away' | 'starting' | 'refused' | 'stranger';

/** One user of the server: a connection that counts as long as it lives, and whose end tells that the server went. */
export class Seat {
  readonly ended: Promise<void>;

  private constructor(
    private readonly client: Connection,
    readonly door: Door,
  ) {
    this.ended = new Promise((done) => client.once('end', () => done()));
  }

  /** Takes a seat at the server behind this door, if it runs on our directory. Throws what the file system refuses. */
  static async take(door: Door): Promise<Knock> {
    const client = new Connection({
      connectionString: urlOf(door),
      connectionTimeoutMillis: answersWithinMs,
      application_name: 'quandary-keeper',
      // It is idle for as long as the site runs, and waits a moment for one who is about to stop the server.
      options: '-c idle_session_timeout=0 -c statement_timeout=0 -c lock_timeout=5s',
    });
    const seat = new Seat(client, door);
    try {
      await client.connect();
      if (!(await runsOn(client, door.cluster))) return await seat.giveUp('stranger');
      await client.query('SELECT pg_advisory_lock_shared($1)', [useLock]);
      return seat;
    } catch (error) {
      const why = await seat.giveUp(meaningOf(error));
      if (why === 'refused by files') throw error;
      return why;
    }
  }

  /**
   * Leaves, and stops the server unless somebody else uses it.
   * @returns whether it was the last
   */
  async leave(): Promise<boolean> {
    try {
      await this.client.query('SELECT pg_advisory_unlock_shared($1)', [useLock]);
      const { rows } = await this.client.query<{ last: boolean }>('SELECT pg_try_advisory_lock($1) AS last', [
        useLock,
      ]);
      // Until the server has gone the lock is ours: whoever comes now waits, and starts it anew.
      if (rows[0]?.last) await this.stopServer();
      return rows[0]?.last ?? false;
    } finally {
      await this.rise();
    }
  }

  /** Leaves the server running, whoever uses it. */
  async rise(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }

  /** Somebody asked for a "smart" shutdown, which waits for connections that never end: make it a fast one. */
  hurryShutdown(): void {
    const lock = readLock(this.door.cluster);
    if (lock?.stage === 'stopping' && isOurs(lock.pid, this.door.cluster)) signal(lock.pid, 'SIGINT');
  }

  private async stopServer(): Promise<void> {
    const { cluster } = this.door;
    const lock = readLock(cluster); // our server lives, for we talk to it: the file in our directory is its own
    if (!lock || !isOurs(lock.pid, cluster)) return;
    signal(lock.pid, 'SIGINT'); // sessions end, everything is written
    const until = Date.now() + stopsWithinMs;
    while (readLock(cluster)?.pid === lock.pid && isOurs(lock.pid, cluster) && Date.now() < until)
      await pause(pollEveryMs);
    await untilGone(lock.pid, cluster);
  }

  private async giveUp<Why>(why: Why): Promise<Why> {
    await this.rise();
    return why;
  }
}

/** What a connection that failed says about who is there. */
function meaningOf(error: unknown): 'away' | 'starting' | 'refused' | 'refused by files' {
  const { code, path } = error as { code?: string; path?: string };
  if (path !== undefined) return 'refused by files';
  if (code === '28P01' || code === '28000') return 'refused';
  return code === '57P03' ? 'starting' : 'away';
}

function isOurs(pid: number, cluster: string): boolean {
  const owner = ownerOf(pid, cluster);
  return owner === 'ours' || owner === 'unknown';
}

export function urlOf({ port, password }: Door): string {
  return `postgres://${superuser}:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
}

/** Only a server that runs on this very directory can read what was written into it a moment ago. */
async function runsOn(client: Connection, cluster: string): Promise<boolean> {
  sweepNonces(cluster);
  const name = `quandary-nonce-${randomBytes(8).toString('hex')}`;
  const nonce = randomBytes(16).toString('hex');
  try {
    writeFileSync(join(cluster, name), nonce, { mode: 0o600, flag: 'wx' });
    const { rows } = await client.query<{ read: string | null }>('SELECT pg_read_file($1, true) AS read', [
      name,
    ]);
    return rows[0]?.read === nonce;
  } finally {
    rmSync(join(cluster, name), { force: true });
  }
}

/** Of a process that was killed while it asked. */
function sweepNonces(cluster: string): void {
  for (const name of readdirSync(cluster)) {
    if (!name.startsWith('quandary-nonce-')) continue;
    const since = statSync(join(cluster, name), { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    if (since < Date.now() - nonceLastsMs) rmSync(join(cluster, name), { force: true });
  }
}
