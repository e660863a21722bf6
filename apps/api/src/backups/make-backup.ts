import { mkdir, readdir, rename, rm, statfs } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { ClientBase } from 'pg';
import {
  backupName,
  manifestName,
  partName,
  rotate,
  sweep,
  type KeptBackup,
  type Manifest,
} from './backup-folders';
import { copyCluster, isPassword, type CopiedFile, type Copied } from './cluster-files';
import { copyFile, ownerOnly, syncFiles, syncFolder, writeNew } from './file-copy';
import { lsnOf, segmentStart, textOfLsn } from './lsn';
import { quietMoment, type Moment } from './quiet-moment';
import { explained, Stopped } from './sentences';
import { Sessions } from './sessions';
import { shipLog } from './wal-pieces';

export interface BackupWish {
  superuserUrl: string;
  /** Of the embedded server: it has the cluster and the passwords. */
  dataDirectory: string;
  /** The folder of backups: this one becomes a folder in it. */
  parent: string;
  /** How many stay there; all of them when it is not said. */
  keep?: number;
  signal: AbortSignal;
}

export type MadeBackup = KeptBackup & {
  /** Names of those that had to go for it. */
  rotated: string[];
};

/** Any constant will do, as long as every process uses the same one. */
export const backupLock = 7_824_011;
/** What a running server writes while it is copied, and the log of it. */
const roomForChangesBytes = 64 * 1024 * 1024;

const lock = `SELECT pg_try_advisory_lock(${backupLock}) AS mine`;
/** As long as this session lives, no log is thrown away that is younger than this statement. */
const keepLog = `SELECT pg_create_physical_replication_slot($1, true, true)`;
const facts = `
  SELECT (SELECT system_identifier::text FROM pg_control_system()) AS system,
    current_setting('server_version') AS postgres,
    (SELECT sum(pg_database_size(oid))::text FROM pg_database) AS bytes`;
const start = `SELECT pg_backup_start($1, fast => true)::text AS lsn`;
const stop = `
  SELECT lsn::text, labelfile AS label, spcmapfile AS tablespaces FROM pg_backup_stop(wait_for_archive => false)`;
const timelineNow = `SELECT ('x' || left(pg_walfile_name(pg_current_wal_lsn()), 8))::bit(32)::int AS timeline`;

interface Facts {
  system: string;
  postgres: string;
  bytes: string;
}

interface StopFacts {
  lsn: string;
  label: string;
  tablespaces: string | null;
}

/**
 * A backup of the embedded server while it serves: its files, the log that mends them, and what was in the tables at
 * the moment that they show. It has its name when all of it is on the disk; one that fails leaves nothing, and the
 * server nothing that waits for it. Throws one sentence.
 */
export async function makeBackup(wish: BackupWish): Promise<MadeBackup> {
  const sessions = new Sessions(wish.superuserUrl, wish.signal);
  try {
    const session = await sessions.connect('server');
    if (!(await only<{ mine: boolean }>(session, lock)).mine)
      throw new Stopped('Another backup is being made at this moment. Wait until it is finished.');
    return await new Making(wish, sessions, session).make();
  } catch (error) {
    if (wish.signal.aborted) throw new Stopped('The backup was stopped. Nothing is left of it.');
    throw explained(error, { what: 'The backup', folder: wish.parent });
  } finally {
    await sessions.close();
  }
}

/** One backup while it is made. `session` holds the lock, the log and the backup mode: they end with it. */
class Making {
  private readonly startedAt = new Date();

  constructor(
    private readonly wish: BackupWish,
    private readonly sessions: Sessions,
    private readonly session: ClientBase,
  ) {}

  async make(): Promise<MadeBackup> {
    const { parent, keep } = this.wish;
    const known = await only<Facts>(this.session, facts);
    await this.assertRoom(Number(known.bytes));
    await sweep(parent, known.system);
    const name = await freeName(parent, this.startedAt);
    const part = join(parent, partName(name, known.system));
    try {
      await mkdir(part, { mode: ownerOnly.folder });
      const manifest = await this.fill(part, known);
      const folder = join(parent, name);
      await rename(part, folder);
      await syncFolder(parent);
      const rotated = keep === undefined ? [] : await rotate({ parent, system: known.system, keep });
      return { folder, manifest, rotated };
    } catch (error) {
      await rm(part, { recursive: true, force: true });
      throw error;
    }
  }

  private async assertRoom(bytes: number): Promise<void> {
    const { parent, dataDirectory } = this.wish;
    if (`${resolve(parent)}${sep}`.startsWith(`${resolve(dataDirectory, 'cluster')}${sep}`))
      throw new Stopped(`${parent} lies inside the database itself. Choose a folder outside.`);
    await mkdir(parent, { recursive: true, mode: ownerOnly.folder });
    const { bavail, bsize } = await statfs(parent);
    const [free, wanted] = [bavail * bsize, bytes + roomForChangesBytes];
    if (free < wanted)
      throw new Stopped(
        `The disk of ${parent} has ${megabytes(free)} free, and a backup takes ${megabytes(wanted)}. Make room there, or keep fewer backups.`,
      );
  }

  private async fill(part: string, { system, postgres }: Facts): Promise<Manifest> {
    const { dataDirectory, signal } = this.wish;
    await this.session.query(keepLog, [`quandary_backup_${process.pid}_${Date.now()}`]);
    const { lsn: startLsn } = await only<{ lsn: string }>(this.session, start, ['quandary']);
    const cluster = join(dataDirectory, 'cluster');
    const copied = await copyCluster({ cluster, to: join(part, 'cluster'), signal });
    const stopped = await only<StopFacts>(this.session, stop);
    const label = await writeNew(join(part, 'cluster', 'backup_label'), stopped.label);
    const { timeline } = await only<{ timeline: number }>(this.session, timelineNow);
    const moment = await quietMoment(this.sessions, signal);
    const files = [
      ...copied.files.map(({ path, ...measured }) => ({ path: `cluster/${path}`, ...measured })),
      { path: 'cluster/backup_label', ...label },
      ...(await this.shipTo(part, { timeline, from: segmentStart(lsnOf(startLsn)), to: moment.lsn })),
      ...(await copyPasswords(dataDirectory, part, signal)),
    ];
    const places = { startLsn, stopLsn: stopped.lsn, timeline };
    return this.close(part, { ...describe(copied, files, moment), ...places, system, postgres });
  }

  private async shipTo(part: string, stretch: { timeline: number; from: bigint; to: bigint }) {
    const folder = join(part, 'wal');
    await mkdir(folder, { mode: ownerOnly.folder });
    const cluster = join(this.wish.dataDirectory, 'cluster');
    const pieces = await shipLog({ ...stretch, cluster, folder });
    return pieces.map(({ name, ...measured }) => ({ path: `wal/${name}`, ...measured }));
  }

  private async close(part: string, rest: Omit<Manifest, 'startedAt' | 'finishedAt'>): Promise<Manifest> {
    this.wish.signal.throwIfAborted();
    await syncFiles(rest.files.map(({ path }) => join(part, path)));
    for (const folder of rest.folders) await syncFolder(join(part, folder));
    const [startedAt, finishedAt] = [this.startedAt.toISOString(), new Date().toISOString()];
    const manifest = { ...rest, startedAt, finishedAt };
    await writeNew(join(part, manifestName), `${JSON.stringify(manifest, null, 1)}\n`);
    await syncFolder(part);
    return manifest;
  }
}

function describe({ folders }: Copied, files: CopiedFile[], { lsn, at, ledger }: Moment) {
  return {
    product: 'quandary' as const,
    format: 1 as const,
    atLsn: textOfLsn(lsn),
    at: at.toISOString(),
    ledger,
    folders: ['cluster', ...folders.map((folder) => `cluster/${folder}`), 'wal'],
    files,
  };
}

async function copyPasswords(from: string, to: string, signal: AbortSignal): Promise<CopiedFile[]> {
  const files: CopiedFile[] = [];
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (!entry.isFile() || !isPassword(entry.name)) continue;
    const copied = await copyFile(join(from, entry.name), join(to, entry.name), signal);
    files.push({ path: entry.name, ...copied });
  }
  return files;
}

/** Two within a second have two names. */
async function freeName(parent: string, at: Date): Promise<string> {
  const taken = new Set(await readdir(parent));
  const time = new Date(at);
  while (taken.has(backupName(time))) time.setSeconds(time.getSeconds() + 1);
  return backupName(time);
}

export const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000).toLocaleString('en')} MB`;

async function only<Row extends object>(
  client: ClientBase,
  text: string,
  values: unknown[] = [],
): Promise<Row> {
  const { rows } = await client.query<Row>(text, values);
  return rows[0] as Row;
}
