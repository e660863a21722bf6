import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Both servers get as many connections; four is the site's default. */
export const poolSize = 4;

export interface RunningServer {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

interface Start {
  script: string;
  databaseUrl: string;
  /** A file of documents that the site takes for its own; builds that know no such setting compile what they are sent. */
  trustedDocuments?: string;
  nodeFlags?: string[];
}

const startWithinMs = 30_000;

/** Starts a server as a process of its own, with production settings, and waits for the address that it says. */
export async function startServer({
  script,
  databaseUrl,
  trustedDocuments = '',
  nodeFlags = [],
}: Start): Promise<RunningServer> {
  const child = spawn(process.execPath, [...nodeFlags, script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      DATABASE_POOL: String(poolSize),
      HOST: '127.0.0.1',
      PORT: String(await freePort()),
      PUBLIC_URL: '',
      TRUSTED_DOCUMENTS: trustedDocuments,
      LIMITS: 'off',
      ADVICE_VECTORS: 'off',
      LOG_LEVEL: 'silent',
    },
  });
  const gone = new Promise<void>((done) => void child.once('exit', () => done()));
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const url = await new Promise<string>((done, failed) => {
    const late = setTimeout(() => failed(new Error(`${script} did not start.`)), startWithinMs);
    void gone.then(() => failed(new Error(`${script} ended before it was open.`)));
    child.stdout.on('data', (text: Buffer) => {
      const [, address] = /open at (http\S+)/.exec(text.toString()) ?? [];
      if (!address) return;
      clearTimeout(late);
      done(address);
    });
  });
  return {
    url,
    pid: child.pid as number,
    async stop() {
      process.removeListener('exit', end);
      child.kill('SIGTERM');
      await gone;
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}

/** Milliseconds in one tick of /proc. */
const tickMs = 10;

/** CPU time that a process has used, in ms; NaN where there is no /proc. */
export function cpuOf(pid: number): number {
  const [, utime, stime] = statOf(pid) ?? [];
  return utime === undefined || stime === undefined ? NaN : (utime + stime) * tickMs;
}

/** CPU time of each process of a Postgres server, by its id: the postmaster and everything that it started. */
export function cpuOfPostgres(directory: string): Map<number, number> {
  if (!existsSync('/proc')) return new Map([[0, NaN]]);
  const postmaster = Number(
    readFileSync(join(directory, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0],
  );
  const pids = readdirSync('/proc').map(Number);
  const ours = pids.filter((pid) => pid > 0 && (pid === postmaster || statOf(pid)?.[0] === postmaster));
  return new Map(ours.map((pid) => [pid, cpuOf(pid)]));
}

/** What the processes that lived through it used between two looks; a vacuum that ended in between is left out. */
export function cpuBetween(before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const [pid, then] of before) sum += (after.get(pid) ?? then) - then;
  return sum;
}

/** Parent, user ticks and system ticks. */
function statOf(pid: number): number[] | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    return [fields[1], fields[11], fields[12]] as number[];
  } catch {
    return undefined; // it ended while we looked
  }
}

/** Ticks that the machine below took from us, and all ticks; the share between two looks is the steal. */
export function stealTicks(): { stolen: number; all: number } {
  if (!existsSync('/proc/stat')) return { stolen: 0, all: 1 };
  const ticks = readFileSync('/proc/stat', 'utf8').split('\n')[0]!.split(/\s+/).slice(1, 9).map(Number);
  return { stolen: ticks[7] ?? 0, all: ticks.reduce((sum, one) => sum + one, 0) };
}
