import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, type Config } from '../platform/config';
import { say } from './at-console';

/** As shells say it: ended by Ctrl-C. */
const interrupted = 130;

interface Work<Wish> {
  /** What the command line asks for. Throws one sentence. */
  read: (config: Config) => Wish;
  /** Stops, and takes away what it began, when the signal says so. */
  work: (wish: Wish, signal: AbortSignal) => Promise<void>;
}

/**
 * Runs an operator's command on the files of the embedded database, and ends the process: with 0, or with 1 and a
 * sentence. Ctrl-C stops the work; a second one does not wait for it.
 */
export async function onDisk<Wish>({ read, work }: Work<Wish>): Promise<void> {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping.signal.aborted) process.exit(interrupted);
      stopping.abort();
    });
  }
  try {
    await work(read(readConfig(process.env)), stopping.signal);
  } catch (error) {
    say(process.stderr, error instanceof Error ? error.message : String(error));
    process.exitCode = stopping.signal.aborted ? interrupted : 1;
  }
}

/** Throws a sentence unless the site keeps its own database. */
export function assertEmbedded({ databaseUrl }: Config, instead: string): void {
  if (databaseUrl === undefined) return;
  throw new Error(
    `DATABASE_URL names a Postgres of yours, which has its own tools: ${instead}. README.md has the lines, under "Backups".`,
  );
}

export const hasCluster = (directory: string): boolean =>
  existsSync(join(directory, 'cluster', 'PG_VERSION'));
