import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, rmdir, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../platform/database/embedded-postgres';
import type { KeptBackup } from './backup-folders';
import { isPassword } from './cluster-files';
import { copyFile, eachFew, ownerOnly, syncFolder } from './file-copy';
import { megabytes } from './make-backup';
import { Stopped } from './sentences';

/** Where a restore works, inside the folder that it fills; the cluster moves out of it last of all. */
const workshop = 'restoring';
const cluster = 'cluster';
/** Segments of the log are whole in the cluster, and packed in the backup. */
const roomForLogBytes = 256 * 1024 * 1024;

/** A new data directory while it is filled. It has a cluster, and so is one, when everything was verified. */
export class RestoredFolder {
  /** Looks like a data directory, so that a server can run in it. */
  readonly inside: string;
  /** Whether the folder was not there before. */
  private isOurs = false;

  constructor(
    private readonly into: string,
    private readonly signal: AbortSignal,
  ) {
    this.inside = join(into, workshop);
  }

  get cluster(): string {
    return join(this.inside, cluster);
  }

  /** Throws a sentence when something else is there already; what a killed restore left is taken away. */
  async begin(): Promise<void> {
    const there: string[] = await readdir(this.into).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      this.isOurs = true;
      return [];
    });
    const isLeft = (name: string) => name === workshop || (there.includes(workshop) && isPassword(name));
    if (there.includes(cluster) || !there.every(isLeft))
      throw new Stopped(
        `${this.into} is not empty, and a restore never writes over anything. Name a new folder: --into FOLDER.`,
      );
    await this.clear();
    await mkdir(this.inside, { recursive: true, mode: ownerOnly.folder });
  }

  /** Copies what the backup lists, and compares every byte with what was written then. */
  async fill({ folder, manifest }: KeptBackup): Promise<void> {
    const files = manifest.files.filter(({ path }) => !path.startsWith('wal/'));
    await this.assertRoom(files.reduce((sum, { bytes }) => sum + bytes, 0));
    for (const path of manifest.folders) {
      if (path !== 'wal') await mkdir(join(this.inside, path), { recursive: true, mode: ownerOnly.folder });
    }
    await eachFew(files, async ({ path, bytes, sha256 }) => {
      const found = await copyFile(join(folder, path), join(this.inside, path), this.signal).catch(
        (error: NodeJS.ErrnoException) => {
          throw error.code === 'ENOENT' ? damaged(folder, `${path} is missing`) : error;
        },
      );
      if (found.bytes !== bytes || found.sha256 !== sha256)
        throw damaged(folder, `${path} is not what was written`);
    });
  }

  private async assertRoom(bytes: number): Promise<void> {
    const { bavail, bsize } = await statfs(this.inside);
    const [free, wanted] = [bavail * bsize, bytes + roomForLogBytes];
    if (free < wanted)
      throw new Stopped(
        `The disk of ${this.into} has ${megabytes(free)} free, and this backup needs ${megabytes(wanted)}. Name a folder on another disk: --into FOLDER.`,
      );
  }

  /** From now on this is a data directory. The server must have stopped. */
  async finish(): Promise<void> {
    const belongings = (await readdir(this.inside)).filter(isPassword);
    for (const name of belongings) await rename(join(this.inside, name), join(this.into, name));
    await syncFolder(this.into);
    await rename(this.cluster, join(this.into, cluster));
    await syncFolder(this.into);
    await rm(this.inside, { recursive: true, force: true });
  }

  /** Takes everything away again. The server must have stopped. */
  async abandon(): Promise<void> {
    await this.clear();
    if (this.isOurs) await rmdir(this.into);
  }

  /** Ends what a killed restore may have left running, and takes its files away. */
  private async clear(): Promise<void> {
    if (existsSync(join(this.cluster, 'postmaster.pid'))) {
      const left = await startEmbeddedPostgres(this.inside).catch(() => undefined);
      await left?.stop();
    }
    const passwords = existsSync(this.into) ? (await readdir(this.into)).filter(isPassword) : [];
    for (const name of passwords) await rm(join(this.into, name), { force: true });
    await rm(this.inside, { recursive: true, force: true });
  }
}

export const damaged = (folder: string, what: string) =>
  new Stopped(`The backup ${folder} is damaged: ${what}. Nothing was restored; take the one before it.`);
