import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import type { Connection } from '../platform/database/connection';
import { CONFIG, type Config } from '../platform/config';
import { Measures } from '../platform/metrics/measures';
import { newestIn, type KeptBackup } from './backup-folders';
import { Continuity } from './continuity';
import { isDue } from './due';
import { makeBackup } from './make-backup';
import { Stopped } from './sentences';
import { Sessions } from './sessions';

/** Of what is lost with the machine: a third of the promised minute, so that two failures are allowed. */
const carryEveryMs = 20_000;
/** A full disk is not full for seconds only. */
const tryAgainAfterMs = 5 * 60_000;
/** A stop of the whole site may take ten seconds. */
const stopWithinMs = 3_000;

/** Any constant will do, as long as every process uses the same one. */
const nightLock = 7_824_012;
const takeLock = `SELECT pg_try_advisory_lock(${nightLock}) AS mine`;

export interface Rhythm {
  carryEveryMs: number;
}

/**
 * Backups while the site runs: one a night into BACKUP_DIR, and what was written since, three times a minute. Of
 * several processes one does it. What fails is logged and tried again; the site never waits for it.
 */
@Injectable()
export class NightlyBackups implements OnModuleDestroy, OnApplicationShutdown {
  private readonly log = new Logger('backups');
  private readonly stopping = new AbortController();
  private newest: KeptBackup | undefined;
  private sessions: Sessions | undefined;
  private session: Connection | undefined;
  private continuity: Continuity | undefined;
  private making: Promise<void> | undefined;
  private notBefore = 0;
  private running: Promise<void> | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    measures: Measures,
  ) {
    measures.gauge(
      'quandary_last_backup_timestamp_seconds',
      'When the newest backup in BACKUP_DIR was finished; nothing while there is none.',
      () => seconds(this.lastBackupAt()),
    );
  }

  /** When the newest backup that is there was finished; undefined: there is none, or nobody asked for any. */
  lastBackupAt(): Date | undefined {
    return this.newest && new Date(this.newest.manifest.finishedAt);
  }

  /** @param superuserUrl of the embedded server */
  async start(superuserUrl: string, rhythm: Rhythm = { carryEveryMs }): Promise<void> {
    const { backupDirectory, dataDirectory } = this.config;
    const cluster = join(dataDirectory, 'cluster');
    if (backupDirectory === undefined) return this.forget(superuserUrl);
    this.continuity = new Continuity(backupDirectory, cluster);
    this.newest = await newestIn(backupDirectory).catch(() => undefined);
    this.running = this.keepOn(superuserUrl, rhythm);
  }

  /** A backup under way is given up; it leaves nothing. */
  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await Promise.race([
      Promise.all([this.making, this.running]),
      pause(stopWithinMs, undefined, { ref: false }),
    ]);
  }

  /** What people wrote while the site closed is carried, too. */
  async onApplicationShutdown(): Promise<void> {
    const last = this.session && this.continuity?.ship(this.session).catch(() => undefined);
    await Promise.race([last, pause(stopWithinMs, undefined, { ref: false })]);
    await this.leave();
  }

  private async keepOn(superuserUrl: string, rhythm: Rhythm): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await this.look(superuserUrl).catch(async (error: Error) => {
        if (!signal.aborted) this.log.error('The log could not be carried into the backups.', whyOf(error));
        await this.leave();
      });
      await pause(rhythm.carryEveryMs, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  private async look(superuserUrl: string): Promise<void> {
    const session = this.session ?? (await this.takeTurn(superuserUrl));
    if (!session || !this.continuity) return;
    const current = await this.continuity.ship(session);
    if (current) this.newest = current;
    const due = !current || isDue(new Date(), new Date(current.manifest.at), this.config.backupAt);
    if (due && !this.making && Date.now() >= this.notBefore)
      this.making = this.make(superuserUrl, session).finally(() => (this.making = undefined));
  }

  /** @returns undefined when another process has the turn */
  private async takeTurn(superuserUrl: string): Promise<Connection | undefined> {
    await this.leave();
    this.sessions = new Sessions(superuserUrl, new AbortController().signal);
    const session = await this.sessions.connect('server');
    const { rows } = await session.query<{ mine: boolean }>(takeLock);
    if (rows[0]?.mine) return (this.session = session);
    await this.leave();
    this.newest = await newestIn(this.config.backupDirectory ?? '');
    return undefined;
  }

  private async make(superuserUrl: string, session: Connection): Promise<void> {
    const { backupDirectory = '', backupKeep, dataDirectory } = this.config;
    const { signal } = this.stopping;
    try {
      await this.continuity?.begin(session);
      this.newest = await makeBackup({
        superuserUrl,
        dataDirectory,
        parent: backupDirectory,
        keep: backupKeep,
        signal,
      });
      this.log.log('There is a new backup.', { folder: this.newest.folder });
    } catch (error) {
      this.notBefore = Date.now() + tryAgainAfterMs;
      if (!signal.aborted) this.log.error('The backup was not made, and is tried again.', whyOf(error));
    }
  }

  /** Where nobody makes backups any more no log is kept for them. */
  private async forget(superuserUrl: string): Promise<void> {
    const sessions = new Sessions(superuserUrl, this.stopping.signal);
    try {
      await new Continuity('', '').end(await sessions.connect('server'));
    } catch (error) {
      this.log.warn('Log that older backups wanted may still be kept.', whyOf(error));
    } finally {
      await sessions.close();
    }
  }

  private async leave(): Promise<void> {
    this.session = undefined;
    await this.sessions?.close();
    this.sessions = undefined;
  }
}

/** Since 1970, as Prometheus counts. */
const seconds = (at: Date | undefined) => at && at.getTime() / 1_000;

/** Sentences of ours are told whole; what a library says may quote somebody. */
const whyOf = (error: unknown) => ({
  ...(error instanceof Stopped && { why: error.message }),
  err: error,
});
