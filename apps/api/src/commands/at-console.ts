import { Logger } from '@nestjs/common';
import { Database } from '../platform/database/database';
import { openLog } from '../platform/logging/log';
import { readConfig } from '../platform/config';
import { openDatabase } from '../platform/database/open-database';

/** A transaction that stays open, and what happens beside it. */
const fewestConnections = 2;
/** As shells say it: ended by Ctrl-C. */
const interrupted = 130;

interface Command<Wish, Opened> {
  /** What the command line asks for. Throws one sentence; then the database is not even opened. */
  read: () => Wish | Promise<Wish>;
  open: () => Promise<{ opened: Opened; close: () => Promise<void> }>;
  work: (wish: Wish, opened: Opened) => Promise<number>;
}

/** Runs a command as the operator on the migrated database of the site, whether the site is running or not. */
export async function atConsole<Wish>(command: Omit<Command<Wish, Database>, 'open'>): Promise<void> {
  await atConsoleWith({ ...command, open: openMigrated });
}

async function openMigrated() {
  const config = readConfig(process.env);
  const databasePool = Math.max(config.databasePool, fewestConnections);
  const { source, close } = await openDatabase({ ...config, databasePool }, { as: 'operator' });
  return { opened: new Database(source, 'job'), close };
}

/** Ends the process with what `work` returns, or with 1 and one sentence when something throws. */
export async function atConsoleWith<Wish, Opened>({
  read,
  open,
  work,
}: Command<Wish, Opened>): Promise<void> {
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
    Logger.overrideLogger(openLog({ level: readConfig(process.env).logLevel, to: 2 })); // what it answers is on 1
    const { opened, close: closeIt } = await open();
    close = closeIt;
    code = await work(wish, opened);
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
