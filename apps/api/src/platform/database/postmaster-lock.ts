import { randomBytes } from 'node:crypto';
import { linkSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** After its last word a server takes milliseconds. */
const goesWithinMs = 2_000;
const pollEveryMs = 25;

/** What `postmaster.pid` claims. A copied directory, a restart of the machine and a killed server make it untrue. */
export interface Lock {
  text: string;
  /** 0 when the file says nothing. */
  pid: number;
  port: number;
  /** starting, ready, standby, stopping; empty before the server has said it. */
  stage: string;
}

export function readLock(cluster: string): Lock | undefined {
  let text: string;
  try {
    text = readFileSync(join(cluster, 'postmaster.pid'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const lines = text.split('\n');
  return {
    text,
    pid: Math.abs(Number(lines[0])) || 0, // negative: a server for one user, at a console
    port: Number(lines[3]) || 0,
    stage: lines[7]?.trim() ?? '',
  };
}

export type Owner = 'nobody' | 'ours' | 'stranger' | 'unknown';

/** Whether the process with this number is a Postgres that runs in this very directory. */
export function ownerOf(pid: number, cluster: string): Owner {
  if (!isAlive(pid)) return 'nobody';
  if (process.platform !== 'linux') return 'unknown';
  try {
    return isPostgres(pid) && isSameFolder(`/proc/${pid}/cwd`, cluster) ? 'ours' : 'stranger';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'nobody' : 'unknown';
  }
}

/** Takes a false lock away: the one that was judged, and no other that was written in the meantime. */
export function removeLock(cluster: string, { text }: Lock): void {
  const file = join(cluster, 'postmaster.pid');
  const aside = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== text) linkSync(aside, file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'EEXIST') throw error; // otherwise another process was quicker
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * After `kill -9` of a server its children may go on with what they were asked, and nothing new starts before they
 * have gone. Linux only.
 */
export function endOrphans(cluster: string): void {
  for (const pid of orphansOf(cluster)) signal(pid, 'SIGQUIT');
}

/** Waits until a server that was ended has really gone: its process, and the one that writes its log. */
export async function untilGone(pid: number, cluster: string): Promise<void> {
  const until = Date.now() + goesWithinMs;
  while (Date.now() < until && (ownerOf(pid, cluster) === 'ours' || orphansOf(cluster).length > 0))
    await pause(pollEveryMs);
}

/** Found by what they are: children of Postgres in this directory whose parent is gone. */
function orphansOf(cluster: string): number[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && isOrphan(pid, cluster));
}

function isOrphan(pid: number, cluster: string): boolean {
  try {
    if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').startsWith('postgres: ')) return false;
    const parent = Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    return ownerOf(pid, cluster) === 'ours' && ownerOf(parent, cluster) !== 'ours';
  } catch {
    return false; // it has gone
  }
}

function isPostgres(pid: number): boolean {
  return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
}

function isSameFolder(one: string, other: string): boolean {
  const [a, b] = [statSync(one, { bigint: true }), statSync(other, { bigint: true })];
  return a.dev === b.dev && a.ino === b.ino;
}

/** A process that has gone needs no signal any more. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function isAlive(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
