import { appendFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ClientBase } from 'pg';
import { startEmbeddedPostgres } from '../platform/database/embedded-postgres';
import { isUnfinished, newestIn, readManifest, type KeptBackup } from './backup-folders';
import { embeddedMajor } from './embedded-major';
import { writeNew } from './file-copy';
import { differences, readLedger, type Ledger } from './ledger';
import { lsnOf } from './lsn';
import { placeLaterLog, placeOwnLog } from './restore-log';
import { damaged, RestoredFolder } from './restored-folder';
import { explained, Stopped } from './sentences';
import { Sessions } from './sessions';
import { verify, type Verified } from './verify';

export interface RestoreWish {
  /** A backup, or a folder of backups: then the newest. */
  from: string;
  /** A data directory that is not there yet, or empty. */
  into: string;
  signal: AbortSignal;
  /** Told what happens next, in a few words. */
  onStep?: (step: string) => void;
}

interface Brought {
  /** What the tables hold after the log was followed to its end. */
  tables: Ledger;
  verified: Verified;
  endedSessions: number;
  /** When the newest change happened that is there again. */
  newest: Date;
  /** Why the log was not followed to its end, as a sentence. */
  warning: string | undefined;
}

export type Restored = Brought & { backup: KeptBackup };

/**
 * Makes a data directory from a backup: copies and compares every file, lets a server there follow the log to the
 * moment of the backup, compares the tables with what they were, follows the log to its end, looks for damage. The
 * folder has a `cluster`, and so can be started, only when all of that went well. Throws one sentence.
 */
export async function restoreBackup(wish: RestoreWish): Promise<Restored> {
  const { into, signal, onStep = () => undefined } = wish;
  let restored: RestoredFolder | undefined;
  try {
    const backup = await chosen(resolve(wish.from));
    await assertMajor(backup);
    const folder = new RestoredFolder(resolve(into), signal);
    await folder.begin();
    restored = folder;
    onStep('copying and comparing every file');
    await folder.fill(backup);
    await placeOwnLog(backup, folder.cluster);
    const brought = await bring(backup, folder, { ...wish, onStep });
    signal.throwIfAborted();
    await folder.finish();
    return { backup, ...brought };
  } catch (error) {
    await restored?.abandon().catch(() => undefined);
    if (signal.aborted) throw new Stopped('The restore was stopped. Nothing is left of it.');
    throw explained(error, { what: 'The restore', folder: into });
  }
}

async function chosen(from: string): Promise<KeptBackup> {
  if (isUnfinished(from))
    throw new Stopped(
      `${from} was never finished, and is no backup. Take one whose name does not end in .part.`,
    );
  const newest = await newestIn(from);
  return newest ?? { folder: from, manifest: await readManifest(from) };
}

async function assertMajor({ folder, manifest }: KeptBackup): Promise<void> {
  const [theirs, ours] = [parseInt(manifest.postgres, 10), await embeddedMajor()];
  if (ours !== undefined && theirs !== ours)
    throw new Stopped(
      `The backup ${folder} is of Postgres ${theirs}, and this release brings ${ours}. Restore it with the release that made it.`,
    );
}

/** A server that waits for more of the log looks for it ten times a second: a setting of the restore alone. */
const lookOften = 'wal_retrieve_retry_interval = 100\n';
const lookAsUsual = 'ALTER SYSTEM RESET wal_retrieve_retry_interval';

async function bring(
  backup: KeptBackup,
  { cluster, inside }: RestoredFolder,
  { signal, onStep }: Required<RestoreWish>,
): Promise<Brought> {
  await writeNew(join(cluster, 'standby.signal'), '');
  await appendFile(join(cluster, 'postgresql.auto.conf'), lookOften);
  onStep('following the log to the moment of the backup');
  const server = await startEmbeddedPostgres(inside);
  const sessions = new Sessions(server.url, signal);
  try {
    const control = await sessions.connect('server');
    await until(
      async () => (await replayed(control)) >= lsnOf(backup.manifest.atLsn) - pageHeadBytes,
      signal,
    );
    const site = await sessions.connect('site');
    onStep('comparing the tables');
    await compare(backup, site);
    onStep('following the log to its end');
    const warning = await placeLaterLog(backup, cluster);
    await open(control, signal);
    onStep('looking for damage');
    return { warning, newest: await newestOf(control, backup), ...(await settle(site, signal)) };
  } finally {
    await sessions.close();
    await server.stop();
  }
}

/** A place at the beginning of a page is told with the page's own head or without it. */
const pageHeadBytes = 64n;

async function replayed(control: ClientBase): Promise<bigint> {
  const { rows } = await control.query<{ lsn: string }>('SELECT pg_last_wal_replay_lsn()::text AS lsn');
  return lsnOf(rows[0]?.lsn ?? '0/0');
}

async function compare({ folder, manifest }: KeptBackup, site: ClientBase): Promise<void> {
  if (!manifest.ledger) return;
  const [difference] = differences(manifest.ledger, await readLedger(site));
  if (difference) throw damaged(folder, `in what came of it ${difference}`);
}

/** All that is there of the log is followed first; then the server is one that can be written to. */
async function open(control: ClientBase, signal: AbortSignal): Promise<void> {
  await control.query('SELECT pg_promote(wait => false)');
  await until(async () => {
    const { rows } = await control.query<{ following: boolean }>('SELECT pg_is_in_recovery() AS following');
    return rows[0]?.following === false;
  }, signal);
  await control.query(lookAsUsual);
}

async function newestOf(control: ClientBase, { manifest }: KeptBackup): Promise<Date> {
  const { rows } = await control.query<{ at: Date | null }>('SELECT pg_last_xact_replay_timestamp() AS at');
  return rows[0]?.at ?? new Date(manifest.at);
}

/** Somebody may have signed out after the backup, or lost a device: whoever comes back signs in again. */
const endSessions = 'DELETE FROM sessions';

async function settle(site: ClientBase, signal: AbortSignal) {
  const { rowCount } = await site.query(endSessions);
  const verified = await verify(site, signal);
  return { verified, endedSessions: rowCount ?? 0, tables: await readLedger(site) };
}

const pollEveryMs = 50;

async function until(isSo: () => Promise<boolean>, signal: AbortSignal): Promise<void> {
  while (!(await isSo())) await pause(pollEveryMs, undefined, { signal });
}
