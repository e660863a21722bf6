import 'reflect-metadata';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Meanings } from './embeddings/meanings';
import { NightlyBackups } from './backups/nightly-backups';
import { openDemo } from './demo';
import { openDatabase, type OpenDatabase } from './platform/database/open-database';
import { readConfig } from './platform/config';
import { takeConsole } from './platform/logging/console';
import { openLog } from './platform/logging/log';
import type { DemoLogins } from './platform/web/site';
import { createServer, type ServerOptions } from './server';
import { stopOnSignal } from './stopping';

/** Where `npm run build` puts GraphiQL, beside the folder of the server's own code. */
const graphiql = join(import.meta.dirname, '..', 'graphiql');

/** Where the pages come from. */
type Pages = Pick<ServerOptions, 'pages' | 'mountPages'>;

/** Runs the site until a signal. What stops the start is told in one sentence, and ends the process. */
export function startSite(pages: Pages): Promise<NestExpressApplication> {
  return start(pages).catch((error: unknown) => {
    process.stderr.write(`\n  ${error instanceof Error ? error.message : String(error)}\n\n`);
    process.exit(1);
  });
}

async function start(pages: Pages): Promise<NestExpressApplication> {
  const config = readConfig(process.env);
  const log = openLog({ level: config.logLevel });
  Logger.overrideLogger(log); // for what is said before there is an application
  takeConsole(log);
  const database = await openDatabase(config);
  const { app, demo } = await open(database, { config, source: database.source, log, ...pages }).catch(
    async (error: unknown) => {
      await database.close();
      throw error;
    },
  );
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
  return app;
}

async function open(database: OpenDatabase, options: ServerOptions) {
  const demo = options.config.demo ? await database.asOperator(openDemo) : undefined;
  return { app: await createServer({ ...options, graphiql, demo }), demo };
}

/** An error that nobody foresaw ends the process: what it left half-done is nowhere but in the database's care. */
function onCrash(error: unknown): void {
  new Logger('site').fatal('Nobody foresaw this; the process ends.', { err: error });
}

function welcome({ demoAccounts, demoPassword }: DemoLogins): string {
  const accounts = demoAccounts.map(({ email }) => `    ${email}\n`).join('');
  return `\n  A demo community lives here. Sign in with the password ${demoPassword} as\n${accounts}`;
}
