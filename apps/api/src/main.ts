import 'reflect-metadata';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Meanings } from './embeddings/meanings';
import { NightlyBackups } from './backups/nightly-backups';
import { openDemo } from './demo';
import { openDatabase } from './platform/database/open-database';
import { readConfig, type Config } from './platform/config';
import { takeConsole } from './platform/logging/console';
import { openLog, type Log } from './platform/logging/log';
import type { DemoLogins } from './platform/web/site';
import { createServer } from './server';
import { stopOnSignal } from './stopping';

/** Where `npm run build` puts the pages, beside this file's own folder. */
const pages = join(import.meta.dirname, '..', 'web');

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = openLog({ level: config.logLevel });
  Logger.overrideLogger(log); // for what is said before there is an application
  takeConsole(log);
  const database = await openDatabase(config);
  const { app, demo } = await open(config, database.source, log).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  stopOnSignal({
    app,
    closeDatabase: async () => {
      await database.close();
      if (!(await log.close())) process.kill(process.pid, 'SIGKILL');
    },
    onCrash,
  });
  await app.listen(config.port, config.host).catch(async (error: NodeJS.ErrnoException) => {
    await database.close();
    throw error.code === 'EADDRINUSE'
      ? new Error(`Port ${config.port} is taken. Stop what runs there, or set PORT to another number.`)
      : error;
  });
  void app.get(Meanings).start(); // in the background: suggestions go by words until it is there
  if (database.superuserUrl) await app.get(NightlyBackups).start(database.superuserUrl);
  process.stdout.write(
    `\n  ${config.siteName} is open at ${await app.getUrl()}\n${demo ? welcome(demo) : ''}\n`,
  );
}

async function open(config: Config, source: DataSource, log: Log) {
  const demo = config.demo ? await openDemo(source) : undefined;
  return { app: await createServer({ config, source, pages, demo, log }), demo };
}

/** An error that nobody foresaw ends the process: what it left half-done is nowhere but in the database's care. */
function onCrash(error: unknown): void {
  new Logger('site').fatal('Nobody foresaw this; the process ends.', { err: error });
}

function welcome({ demoAccounts, demoPassword }: DemoLogins): string {
  const accounts = demoAccounts.map(({ email }) => `    ${email}\n`).join('');
  return `\n  A demo community lives here. Sign in with the password ${demoPassword} as\n${accounts}`;
}

main().catch((error: unknown) => {
  process.stderr.write(`\n  ${error instanceof Error ? error.message : String(error)}\n\n`);
  process.exit(1);
});
