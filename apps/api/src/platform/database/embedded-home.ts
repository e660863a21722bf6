import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { refusedByFiles, StartFailure, type Scene } from './start-failure';

/** A weekday's log is a week old when its day comes again. */
const logLastsMs = 6 * 24 * 3_600_000;
/** Making a cluster takes seconds; what is older was left by a process that was killed. */
const unfinishedLastsMs = 600_000;

/**
 * The data directory on disk: `cluster` (Postgres' own), `password` (the superuser's), those of the three
 * roles of the site's database (`owner-password`, `site-password`, `operator-password`) and `log`. Remembers what it made, so that a start that fails leaves nothing behind.
 */
export class EmbeddedHome {
  readonly folder: string;
  readonly cluster: string;
  readonly passwordFile: string;
  readonly logs: string;
  private readonly made: string[] = [];

  constructor(directory: string) {
    this.folder = resolve(directory);
    this.cluster = join(this.folder, 'cluster');
    this.passwordFile = join(this.folder, 'password');
    this.logs = join(this.folder, 'log');
  }

  /** What failures are told about. */
  scene(port?: number): Scene {
    return { home: this.folder, log: this.logFile(), port };
  }

  /** Today's: Postgres begins one for every weekday, by its own clock (UTC). */
  logFile(): string {
    const day = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format();
    return join(this.logs, `postgres-${day}.log`);
  }

  /** Makes what is missing. @throws {StartFailure} when the folder cannot be used */
  open(): void {
    try {
      this.makeFolder(this.folder);
      this.makeFolder(this.logs);
      this.sweep();
      if (!this.hasCluster()) this.writeOnce(this.passwordFile);
      for (const role of ['owner', 'site', 'operator']) this.writeOnce(join(this.folder, `${role}-password`));
    } catch (error) {
      throw refusedByFiles(error, this.scene());
    }
  }

  /** @throws {StartFailure} when something else lies where the cluster belongs */
  hasCluster(): boolean {
    const found = statSync(this.cluster, { throwIfNoEntry: false });
    if (!found) return false;
    if (found.isDirectory() && readdirSync(this.cluster).length === 0) return false;
    if (existsSync(join(this.cluster, 'PG_VERSION'))) return true;
    throw new StartFailure(
      `${this.cluster} is not a complete Postgres cluster (PG_VERSION is missing): restore it from a backup, or move it away to begin anew.`,
    );
  }

  /** @throws {StartFailure} when the cluster is of another version than the programs */
  assertMajor(major: number | undefined): void {
    if (!this.hasCluster()) return;
    const found = readFileSync(join(this.cluster, 'PG_VERSION'), 'utf8').trim();
    if (major === undefined || found === String(major)) return;
    throw new StartFailure(
      `${this.cluster} was made by Postgres ${found || 'unknown'} and the embedded one is ${major}: restore a backup of it into a new DATA_DIR, or go back to the release that made it.`,
    );
  }

  /** The superuser's password. @throws {StartFailure} when there is none */
  password(): string {
    const found = existsSync(this.passwordFile) ? readFileSync(this.passwordFile, 'utf8').trim() : '';
    if (found !== '') return found;
    const state = existsSync(this.passwordFile) ? 'is empty' : 'is missing';
    const way = this.hasCluster() ? 'put back the one from a backup' : 'delete it';
    throw new StartFailure(`The password file ${this.passwordFile} ${state}: ${way}, then start again.`);
  }

  /** Beside Postgres' own lines; what cannot be written down is still told in the failure. */
  log(text: string): void {
    try {
      appendFileSync(this.logFile(), text, { mode: 0o600 });
    } catch {
      return; // a full disk is what is being told
    }
  }

  /** Takes away what a failed start has made, where no cluster came of it. */
  undo(): void {
    if (existsSync(join(this.cluster, 'PG_VERSION'))) return;
    for (const path of this.made.splice(0).reverse()) {
      if (path === this.logs) rmSync(path, { recursive: true, force: true });
      else if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) removeEmpty(path);
      else rmSync(path, { force: true });
    }
  }

  private makeFolder(folder: string): void {
    const above = dirname(folder);
    if (!existsSync(above)) this.makeFolder(above);
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    try {
      mkdirSync(folder, { mode: folder === this.logs ? 0o700 : 0o777 });
      this.made.push(folder);
    } catch (error) {
      if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error; // another process was quicker
    }
  }

  /** A random password, complete from the first moment: two starts at once take the same. */
  private writeOnce(file: string): void {
    if (existsSync(file)) return;
    const fresh = `${file}.${randomBytes(6).toString('hex')}`;
    try {
      writeFileSync(fresh, randomBytes(24).toString('hex'), { mode: 0o600, flag: 'wx' });
      linkSync(fresh, file);
      this.made.push(file);
    } catch (error) {
      if (!existsSync(file)) throw error; // otherwise another process was quicker
    } finally {
      rmSync(fresh, { force: true });
    }
  }

  private sweep(): void {
    rmSync(join(this.folder, 'users'), { recursive: true, force: true }); // of earlier releases
    const former = join(this.folder, 'postgres.log'); // of earlier releases, too
    if (existsSync(former)) renameSync(former, join(this.logs, 'postgres-before.log'));
    for (const name of readdirSync(this.logs)) {
      if (/^postgres-\w+\.log$/.test(name)) removeOlder(join(this.logs, name), logLastsMs);
    }
    for (const name of readdirSync(this.folder)) {
      if (/^cluster\.\w+\.new$/.test(name)) removeOlder(join(this.folder, name), unfinishedLastsMs);
    }
  }
}

function removeOlder(path: string, lastsMs: number): void {
  const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
  if (since < Date.now() - lastsMs) rmSync(path, { recursive: true, force: true });
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    return; // somebody else put something there
  }
}
