import './node-version.mjs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateTypes } from './build.mjs';
import { giveUp, install, root, say } from './install.mjs';

/**
 * npm run dev: the site while somebody works on it. Its database is kept by this process; the server, with Vite inside
 * it, is another, which ends and begins again whenever the server's code has changed. Pages change without either.
 */

process.chdir(root);
process.env.NODE_ENV = 'development';
process.env.DATA_DIR ||= '.data/dev'; // what people try out here is not what they have at `npm start`
process.env.LOG_LEVEL ||= 'warn'; // a page is made of two hundred files here
process.env.GRAPHIQL ||= 'on';

const product = join(root, 'dist', 'dev');
/** After a signal: whatever is not done by then is left as it is. */
const stopsWithinMs = 20_000;

const beside = new Set(); // processes that make something which nobody waits for
let graphiql;
let server; // the process that serves now
let database;
let watcher;
let stopping = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0));

try {
  install();
  await generateTypes();
  watcher = await watchServer();
} catch (error) {
  giveUp(error);
}

/** Builds the server, and again after every change of a file that it is made of. */
async function watchServer() {
  const { build } = await import('vite');
  const found = await build({
    configFile: join(root, 'apps/api/vite.dev.config.ts'),
    logLevel: 'silent',
    // A server that runs reads from the folder: every file keeps its name.
    build: {
      watch: {},
      emptyOutDir: false,
      rollupOptions: { output: { chunkFileNames: '[name].js' } },
    },
  });
  let turns = Promise.resolve();
  found.on('event', (event) => {
    if (event.code === 'ERROR')
      say(`\n${event.error.message}\n\n  The server is as it was, and waits for the next change.`);
    if (event.code === 'BUNDLE_END') turns = turns.then(serveAgain).catch(end);
    event.result?.close?.();
  });
  return found;
}

async function serveAgain() {
  if (stopping) return;
  database ??= await openDatabase();
  await endServer();
  if (!stopping) await beginServer();
  graphiql ??= begin('tools/build.mjs', 'graphiql');
}

function begin(program, ...words) {
  const child = spawn(process.execPath, [join(root, program), ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  beside.add(child);
  return child.once('exit', () => beside.delete(child));
}

/** A server that begins again finds the embedded database running: this process uses it, too. */
async function openDatabase() {
  if (process.env.DATABASE_URL) return { stop: () => undefined };
  const { startEmbeddedPostgres } = await import(pathToFileURL(join(product, 'database.js')).href);
  return startEmbeddedPostgres(process.env.DATA_DIR, { log: say });
}

/** Resolves when the server answers, or has ended. */
function beginServer() {
  const child = spawn(process.execPath, ['--enable-source-maps', join(product, 'main.js')], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  server = child;
  child.once('exit', () => {
    if (server !== child) return;
    server = undefined;
    if (!stopping) say('The server has ended. It begins again after the next change.');
  });
  return new Promise((done) => {
    child.once('message', (word) => {
      if (word !== 'open')
        begin('node_modules/@graphql-codegen/cli/esm/bin.js', '--config', 'apps/web/codegen.ts');
      done();
    });
    child.once('exit', done);
  });
}

/** At once: what it was doing is nothing but an answer that is given anew, and the database knows what is done. */
function endServer() {
  const child = server;
  server = undefined;
  if (!child) return undefined;
  return new Promise((done) => {
    child.once('exit', done);
    child.kill('SIGKILL');
  });
}

async function stop(code) {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), stopsWithinMs).unref();
  for (const child of beside) child.kill();
  await endServer();
  await watcher?.close();
  await database?.stop();
  process.exit(code);
}

function end(error) {
  process.stderr.write(`\n  ${error instanceof Error ? error.message : String(error)}\n\n`);
  void stop(1);
}
