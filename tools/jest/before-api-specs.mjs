import { importTestCode } from '../test-code.mjs';
import { needModules } from './modules.mjs';

/** Brings a Postgres for the run, unless QUANDARY_TEST_SERVER names one; after-api-specs.mjs takes it away again. */
export default async function beforeApiSpecs(options) {
  needModules(options);
  if (process.env.QUANDARY_TEST_SERVER) return;
  const { startThrowAwayServer } = await importTestCode('throw-away-server.ts');
  const server = await startThrowAwayServer();
  globalThis.throwAwayServer = server;
  process.env.QUANDARY_TEST_SERVER = server.url; // the workers that run the specs are started after this
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => void server.stop().finally(() => process.exit(1)));
}
