import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';

const root = join(import.meta.dirname, '../../..');
const pollEveryMs = 20;

/** A folder for the data directories of one spec. */
export const makeFolder = () => mkdtempSync(join(tmpdir(), 'quandary-postgres-'));

export async function ask(url: string, statement: string, values: unknown[] = []): Promise<any[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query(statement, values)).rows;
  } finally {
    await client.end().catch(() => undefined);
  }
}

export const answers = (url: string) =>
  ask(url, 'SELECT 1').then(
    () => true,
    () => false,
  );

/** Throws when it does not come true in time. */
export async function until(what: () => boolean | Promise<boolean>, withinMs = 5_000): Promise<void> {
  const since = Date.now();
  while (!(await what())) {
    if (Date.now() - since > withinMs) throw new Error(`Not within ${withinMs} ms: ${String(what)}`);
    await pause(pollEveryMs);
  }
}

export const lockFile = (directory: string) => join(directory, 'cluster', 'postmaster.pid');

export const postmasterOf = (directory: string) =>
  Number(readFileSync(lockFile(directory), 'utf8').split('\n')[0]);

/** Processes whose command line names this directory. */
export function processesOn(directory: string): string[] {
  const { stdout } = spawnSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line.includes(directory) && !line.includes('ps -eo'));
}

/** A second process that uses servers as the site does. */
export class OtherProcess {
  private static compiled: string | undefined;
  private static readonly all: OtherProcess[] = [];

  private constructor(
    readonly child: ChildProcess,
    readonly said: { url?: string; error?: string },
  ) {}

  /** @param before a line of shell, such as a limit */
  static async run(directory: string, before = ':'): Promise<OtherProcess> {
    OtherProcess.compiled ??= compile();
    const script = `${before}; exec "$0" "$@"`;
    const child = spawn('sh', ['-c', script, process.execPath, OtherProcess.compiled, directory], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
    const other = new OtherProcess(child, JSON.parse(line) as { url?: string; error?: string });
    OtherProcess.all.push(other);
    return other;
  }

  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }

  /** Ends all that a failed test has left. */
  static async tidy(): Promise<void> {
    for (const other of OtherProcess.all) await other.kill();
    if (OtherProcess.compiled) rmSync(OtherProcess.compiled, { force: true });
  }
}

function compile(): string {
  const code = pathToFileURL(join(root, 'tools/test-code.mjs')).href;
  const script = `import { compileTestCode } from '${code}'; process.stdout.write(await compileTestCode('using-postgres.ts'))`;
  const made = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (!existsSync(made.stdout)) throw new Error(made.stderr);
  return made.stdout;
}
