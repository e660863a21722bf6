import { Logger } from '@nestjs/common';
import { Database } from '../platform/database/database';
import { openLog } from '../platform/logging/log';
import { readConfig } from '../platform/config';
import { openDatabase } from '../platform/database/open-database';

/** A transaction that stays open, and what happens beside it. */
const fewestConnections = 2;
/** As shells say it: ended by Ctrl-C. */
const interrupted = 130;

interface Command<Wish> {
  /** What the command line asks for. Throws one sentence; then the database is not even opened. */
  read: () => Wish | Promise<Wish>;
  work: (wish: Wish, database: Database) => Promise<number>;
}

/**
 * Runs an operator's command on the database of the site, whether the site is running or not, and ends the
 * process: with what `work` returns, or with 1 and one sentence when something throws.
 */
export async function atConsole<Wish>({ read, work }: Command<Wish>): Promise<void> {
  let close = async () => {};
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void close().finally(() => process.exit(interrupted));
    });
  }
  let code = 1;
  try {
    const wish = await read();
    const config = readConfig(process.env);
    Logger.overrideLogger(openLog({ level: config.logLevel, to: process.stderr.fd }));
    const opened = await openDatabase({
      ...config,
      databasePool: Math.max(config.databasePool, fewestConnections),
    });
    close = opened.close;
    code = await work(wish, new Database(opened.source));
  } catch (error) {
    if (!stopping) say(process.stderr, error instanceof Error ? error.message : String(error));
  }
  if (stopping) return;
  await close();
  process.exitCode = code;
}

export function say(stream: NodeJS.WritableStream, sentence: string): void {
  stream.write(`\n  ${sentence}\n\n`);
}
