import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Socket } from 'node:net';
import { release } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { EmbeddedHome } from './embedded-home';
import { unprivileged, type Binaries } from './postgres-binaries';
import { untilGone } from './postmaster-lock';
import { refusedByFiles } from './start-failure';

/** A server that is told to go has this long, then it is killed: crash recovery is what it was doing anyway. */
const goesWithinMs = 5_000;
/** What a process wrote last may arrive after its end. */
const lastWordsWithinMs = 200;
/** The end of the log is where the reason is. */
const tailBytes = 16 * 1024;

interface Launch {
  binaries: Binaries;
  home: EmbeddedHome;
  port: number;
}

/**
 * A server that this process has started. It has a process group of its own, so that Ctrl-C reaches the site, which
 * finishes its work first, and it outlives a site that is killed.
 */
export class Postmaster {
  readonly pid: number | undefined;
  readonly port: number;
  hasEnded = false;
  /** When it could not even be started. */
  refusal: unknown;
  private readonly child: ChildProcess;
  private readonly home: EmbeddedHome;
  private readonly log: { file: string; from: number };
  private early = '';

  constructor({ binaries, home, port }: Launch) {
    this.home = home;
    this.port = port;
    const file = home.logFile();
    this.log = { file, from: statSync(file, { throwIfNoEntry: false })?.size ?? 0 };
    const args = ['-D', home.cluster, ...settings(port)];
    const started = unprivileged({ command: binaries.postgres, args });
    this.child = spawn(started.command, started.args, {
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.pid = this.child.pid;
    this.listen();
  }

  /** What it wrote so far: before its own log began, and into it. */
  words(): string {
    return this.early + tailOf(this.log);
  }

  /** Ends it, and returns when it has gone. */
  async end(): Promise<void> {
    if (!this.hasEnded) this.child.kill('SIGINT');
    const until = Date.now() + goesWithinMs;
    while (!this.hasEnded && Date.now() < until) await pause(lastWordsWithinMs);
    if (!this.hasEnded) this.child.kill('SIGKILL');
    if (this.pid !== undefined) await untilGone(this.pid, this.home.cluster);
  }

  private listen(): void {
    this.child.unref();
    (this.child.stderr as Socket | null)?.unref(); // Postgres lets go of it once its own log begins
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.early = (this.early + text).slice(-tailBytes);
      this.home.log(text);
    });
    const ended = () => void (this.hasEnded = true);
    this.child.once('close', ended);
    this.child.once('exit', () => setTimeout(ended, lastWordsWithinMs));
    this.child.once('error', (error) => {
      this.refusal = refusedByFiles(error, this.home.scene());
      ended();
    });
  }
}

function settings(port: number): string[] {
  const wanted = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    // What a site of this size reads lies in the system's memory; handing it to workers takes longer than reading it.
    // Suggestions among a million letters: 49 ms with workers, 38 without, on two cores.
    io_method: 'sync',
    // After a crash: one request for the whole file system instead of a thousand files (0.5 s for 5, on a busy disk).
    ...(tellsFailedSyncs() && { recovery_init_sync_method: 'syncfs' }),
    // Seven files, one a weekday, each begun anew when its day comes again. Relative, so that the folder may move.
    logging_collector: 'on',
    log_destination: 'stderr',
    log_directory: '../log',
    log_filename: 'postgres-%a.log',
    log_timezone: 'UTC',
    log_rotation_age: '1d',
    log_rotation_size: 0,
    log_truncate_on_rotation: 'on',
  };
  return Object.entries(wanted).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/** Linux before 5.8 may keep to itself that something could not be written: Postgres' manual warns of it. */
function tellsFailedSyncs(): boolean {
  const [major = 0, minor = 0] = release().split('.').map(Number);
  return process.platform === 'linux' && (major > 5 || (major === 5 && minor >= 8));
}

/** What was appended since the start, its end at most. */
function tailOf({ file, from }: { file: string; from: number }): string {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const begin = Math.max(from, size - tailBytes);
  if (size <= begin) return '';
  const text = Buffer.alloc(size - begin);
  const opened = openSync(file, 'r');
  try {
    return text.toString('utf8', 0, readSync(opened, text, 0, text.length, begin));
  } finally {
    closeSync(opened);
  }
}
