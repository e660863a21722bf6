import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { newestIn, type KeptBackup } from './backup-folders';
import { ownerOnly } from './file-copy';
import { lsnOf, textOfLsn } from './lsn';
import { backupLock } from './make-backup';
import { LogGone, piecesIn, shipLog, unbroken } from './wal-pieces';

/** Keeps the log on the server until it lies in the folder of backups too, over restarts. */
const slot = 'quandary_backups';
/** More log than this is not kept for us: the site's disk matters more, and a new backup begins a new series. */
const mostKeptLog = '1GB';

const boundLog = `ALTER SYSTEM SET max_slot_wal_keep_size = '${mostKeptLog}'`;
const reload = 'SELECT pg_reload_conf()';
const findSlot = `SELECT wal_status = 'lost' AS lost FROM pg_replication_slots WHERE slot_name = '${slot}'`;
const makeSlot = `SELECT pg_create_physical_replication_slot('${slot}', true)`;
const dropSlot = `
  SELECT pg_drop_replication_slot(slot_name) FROM pg_replication_slots
  WHERE slot_name = '${slot}' AND NOT active`;
/** A backup that is being made will need the log from its own moment on. */
const advanceSlot = `
  SELECT pg_replication_slot_advance('${slot}', $1)
  WHERE NOT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND objid = ${backupLock})`;
const now = `
  SELECT (SELECT system_identifier::text FROM pg_control_system()) AS system, pg_current_wal_flush_lsn()::text AS flushed,
    EXISTS (SELECT FROM pg_replication_slots WHERE slot_name = '${slot}' AND wal_status <> 'lost') AS kept,
    ('x' || left(pg_walfile_name(pg_current_wal_flush_lsn()), 8))::bit(32)::int AS timeline`;

interface Now {
  system: string;
  flushed: string;
  kept: boolean;
  timeline: number;
}

/** The log after the newest backup, carried into its folder a piece at a time. */
export class Continuity {
  private shipped: { folder: string; to: bigint } | undefined;

  /** @param cluster whose log it is */
  constructor(
    private readonly parent: string,
    private readonly cluster: string,
  ) {}

  /** From now on no log is thrown away that is not in the folder, up to a bound. */
  async begin(session: ClientBase): Promise<void> {
    await session.query(boundLog);
    await session.query(reload);
    const { rows } = await session.query<{ lost: boolean }>(findSlot);
    if (rows[0] && !rows[0].lost) return;
    if (rows[0]) await session.query(dropSlot);
    await session.query(makeSlot);
  }

  /** Nobody carries the log any more: none is kept. */
  async end(session: ClientBase): Promise<void> {
    await session.query(dropSlot);
  }

  /**
   * Carries what was written since the last time.
   * @returns the backup that it belongs to; undefined when a new one has to begin
   */
  async ship(session: ClientBase): Promise<KeptBackup | undefined> {
    const { rows } = await session.query<Now>(now);
    const { system, flushed, kept, timeline } = rows[0] as Now;
    const newest = await newestIn(this.parent, system);
    if (!kept || !newest || newest.manifest.timeline !== timeline) return undefined;
    const [from, to] = [await this.endOf(newest), lsnOf(flushed)];
    if (from > to) return undefined; // the log of a copy that went on elsewhere
    try {
      await this.carry(newest, { timeline, from, to });
    } catch (error) {
      if (error instanceof LogGone) return undefined;
      throw error;
    }
    await session.query(advanceSlot, [textOfLsn(to)]);
    return newest;
  }

  private async carry({ folder }: KeptBackup, stretch: { timeline: number; from: bigint; to: bigint }) {
    if (stretch.from < stretch.to)
      await shipLog({ ...stretch, cluster: this.cluster, folder: join(folder, 'wal') });
    this.shipped = { folder, to: stretch.to };
  }

  private async endOf({ folder, manifest }: KeptBackup): Promise<bigint> {
    if (this.shipped?.folder === folder) return this.shipped.to;
    await mkdir(join(folder, 'wal'), { recursive: true, mode: ownerOnly.folder });
    return unbroken(await piecesIn(join(folder, 'wal')), lsnOf(manifest.atLsn), manifest.timeline);
  }
}
