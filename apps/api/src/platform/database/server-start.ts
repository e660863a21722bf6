import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { EmbeddedHome } from './embedded-home';
import { initialiseCluster } from './initialise-cluster';
import { freePort } from './loopback-port';
import { findBinaries, majorOf, openFilesAllowed, type Binaries } from './postgres-binaries';
import { Postmaster } from './postmaster';
import { endOrphans, ownerOf, readLock, removeLock, type Lock, type Owner } from './postmaster-lock';
import { Seat, type Knock } from './server-seat';
import { cannotBe, refusedByFiles, refusedByPostgres, StartFailure } from './start-failure';

/** How long a server that lives may take to accept connections: crash recovery can take a while. */
const startWithinMs = 60_000;
/** A server writes its lock in one go; a file that stays empty was left by a crash or a full disk. */
const emptyLockLastsMs = 500;
/** Where the system does not tell what a process is, one that does not answer for so long is not our server. */
const silentStrangerLastsMs = 3_000;
/** A port that was said is tried for so long: who held it may be on the way out. */
const takenPortLastsMs = 1_000;
const pollEveryMs = 25;
/** Postgres itself refuses below some 60, and a site that has so few runs out of them among its first visitors. */
const fewestOpenFiles = 256;
/** After a server that had to give way, or that found the last one's children at work. */
const againAfterMs = 100;

/** Another server was quicker, or the processes of the last one have not all gone. */
const givesWay = /lock file ".*" (?:already exists|is empty)|pre-existing shared memory block/;

export interface StartWish {
  /** Where a server that has to be started listens; the last one's port, or any free one, when it is not said. */
  port?: number;
  /** Ends the attempt. */
  signal?: AbortSignal;
}

/**
 * A seat at the server of this directory: the one that runs, or one that is started. Two that do so at once end
 * with one server.
 * @throws {StartFailure} one sentence, and what the attempt began has gone
 */
export async function takeSeat(home: EmbeddedHome, wish: StartWish): Promise<Seat> {
  const start = new ServerStart(home, wish);
  try {
    return await start.run();
  } catch (error) {
    await start.undo();
    throw error;
  }
}

/** The server that runs on this directory, if one does. Starts nothing. */
export async function findSeat(home: EmbeddedHome): Promise<Seat | undefined> {
  const { cluster } = home;
  const lock = readLock(cluster);
  if (!lock || !['ours', 'unknown'].includes(ownerOf(lock.pid, cluster))) return undefined;
  const knock = await Seat.take({ cluster, port: lock.port, password: home.password() });
  return knock instanceof Seat ? knock : undefined;
}

class ServerStart {
  private server: Postmaster | undefined;
  private watched: { text: string; since: number } | undefined;
  private portTakenSince: number | undefined;
  private keepsServer = false;

  constructor(
    private readonly home: EmbeddedHome,
    private readonly wish: StartWish,
  ) {}

  async run(): Promise<Seat> {
    if (openFilesAllowed() < fewestOpenFiles) throw new StartFailure(cannotBe.fewFiles());
    const binaries = await findBinaries();
    this.home.open();
    this.home.assertMajor(majorOf(binaries));
    const password = this.home.password();

    const until = Date.now() + startWithinMs;
    for (;;) {
      if (this.wish.signal?.aborted)
        throw new StartFailure('The start of the embedded database was called off.');
      const found = await this.look(password);
      if (found instanceof Seat) return found;
      if (this.server?.hasEnded) await this.bury(this.server);
      else if (found === 'free' && !this.server) await this.launch(binaries);
      if (Date.now() > until) throw this.tooLong();
      await pause(pollEveryMs);
    }
  }

  async undo(): Promise<void> {
    if (!this.keepsServer) await this.server?.end();
    this.home.undo();
  }

  /** free: nobody runs on this directory, and nothing says so. */
  private async look(password: string): Promise<Seat | 'free' | 'busy'> {
    const { cluster } = this.home;
    const lock = readLock(cluster);
    if (!lock) return 'free';
    if (lock.pid === 0) return this.outlast(lock, emptyLockLastsMs);
    const owner: Owner = lock.pid === this.server?.pid ? 'ours' : ownerOf(lock.pid, cluster);
    if (owner === 'nobody') return 'free'; // Postgres takes this lock away itself
    if (owner === 'stranger') return this.disbelieve(lock);
    if (owner === 'ours' && lock.stage !== 'ready') return 'busy'; // each knock would be a line in its log
    if (lock.port === 0) return this.outlast(lock, emptyLockLastsMs);
    return this.judge({ lock, owner, knock: await this.knock(lock.port, password) });
  }

  private async knock(port: number, password: string): Promise<Knock> {
    try {
      return await Seat.take({ cluster: this.home.cluster, port, password });
    } catch (error) {
      throw refusedByFiles(error, this.home.scene());
    }
  }

  private judge({ lock, owner, knock }: { lock: Lock; owner: Owner; knock: Knock }): Seat | 'free' | 'busy' {
    if (knock instanceof Seat) return knock;
    if (knock === 'refused') throw this.wrongPassword();
    if (owner === 'ours' || knock === 'starting') return 'busy';
    return knock === 'stranger' ? this.disbelieve(lock) : this.outlast(lock, silentStrangerLastsMs);
  }

  private outlast(lock: Lock, lastsMs: number): 'free' | 'busy' {
    if (this.watched?.text !== lock.text) this.watched = { text: lock.text, since: Date.now() };
    return Date.now() - this.watched.since < lastsMs ? 'busy' : this.disbelieve(lock);
  }

  private disbelieve(lock: Lock): 'free' {
    try {
      removeLock(this.home.cluster, lock);
    } catch (error) {
      throw refusedByFiles(error, this.home.scene());
    }
    return 'free';
  }

  private async launch(binaries: Binaries): Promise<void> {
    const port = await this.choosePort();
    if (port === undefined) return;
    if (!this.home.hasCluster()) initialiseCluster(binaries, this.home);
    endOrphans(this.home.cluster);
    this.server = new Postmaster({ binaries, home: this.home, port });
  }

  /** A keeper of another process expects the server where it was, so its last port is the first choice. */
  private async choosePort(): Promise<number | undefined> {
    const { port } = this.wish;
    if (port === undefined) return (await freePort(lastPort(this.home.cluster))) ?? freePort(0);
    const free = await freePort(port);
    if (free !== undefined) return free;
    this.portTakenSince ??= Date.now();
    if (Date.now() - this.portTakenSince < takenPortLastsMs) return undefined;
    throw new StartFailure(cannotBe.portTaken(this.home.scene(port)));
  }

  /** Our server has ended: either it had to give way, and we look again, or nothing will help. */
  private async bury(server: Postmaster): Promise<void> {
    this.server = undefined;
    if (server.refusal) throw server.refusal;
    const words = server.words();
    const portWasTaken = this.wish.port === undefined && /Address already in use/.test(words);
    if (!portWasTaken && !givesWay.test(words)) throw refusedByPostgres(words, this.home.scene(server.port));
    endOrphans(this.home.cluster);
    await pause(againAfterMs);
  }

  private wrongPassword(): StartFailure {
    return new StartFailure(
      `The password in ${this.home.passwordFile} is not the one of the database beside it: put back the file that belongs to it, then start again.`,
    );
  }

  /** A recovery that is stopped begins anew at the next start: it is left to end. */
  private tooLong(): StartFailure {
    this.keepsServer = true;
    const seconds = startWithinMs / 1_000;
    return new StartFailure(
      `The embedded database is not ready after ${seconds} s and goes on recovering: start again in a minute, and see ${this.home.logFile()}.`,
    );
  }
}

/** Where the last server of this directory listened: Postgres writes down how it was started. 0 when it has not. */
function lastPort(cluster: string): number {
  try {
    const options = readFileSync(join(cluster, 'postmaster.opts'), 'utf8');
    return Number(/"port=(\d+)"/.exec(options)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
