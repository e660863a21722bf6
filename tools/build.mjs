import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { giveUp, install, root, say } from './install.mjs';
import { digestOf, onceFor } from './sources.mjs';

/** npm run build: what has changed since the last build, into dist/. */

const everywhere = ['libs', 'package-lock.json', 'tsconfig.base.json'];

export async function build() {
  await buildApi();
  await buildWeb();
}

function buildApi() {
  const digest = digestOf(['apps/api', ...everywhere]);
  return onceFor({ product: 'dist/api/main.js', stamp: 'dist/api.stamp', digest }, async () => {
    say('Building the server …');
    run('vite/bin/vite.js', ['build', '--config', 'apps/api/vite.config.ts', '--logLevel', 'warn']);
  });
}

function buildWeb() {
  const digest = digestOf(['apps/web', 'apps/api/schema.graphql', ...everywhere]);
  return onceFor({ product: 'dist/web/server/index.js', stamp: 'dist/web.stamp', digest }, async () => {
    say('Building the pages …');
    generateTypes();
    run('@react-router/dev/bin.js', ['build'], 'apps/web');
  });
}

export const buildBench = () => buildBeside('bench');

export const buildEval = () => buildBeside('eval');

export const buildFaults = () => buildBeside('faults');

/** What measures and strains the site: built like the server, into a folder of its own. */
function buildBeside(name) {
  const digest = digestOf(['apps/api', ...everywhere]);
  return onceFor({ product: `dist/${name}/main.js`, stamp: `dist/${name}.stamp`, digest }, async () => {
    run('vite/bin/vite.js', ['build', '--config', `apps/api/${name}/vite.config.ts`, '--logLevel', 'warn']);
  });
}

/** The types of the site's GraphQL documents and of its routes: what the editor and `npm run check` need. */
export function generateTypes() {
  run('@graphql-codegen/cli/esm/bin.js', ['--config', 'apps/web/codegen.ts']);
  run('@react-router/dev/bin.js', ['typegen'], 'apps/web');
}

/** Nx's graph of the projects, which the linter reads. */
export function graphProjects() {
  run('nx/dist/bin/nx.js', ['show', 'projects']);
}

/** Runs the program of a package; what it prints is shown when it fails. */
function run(program, args, folder = '.') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules', program), ...args],
    {
      cwd: join(root, folder),
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production', NX_DAEMON: 'false' },
    },
  );
  if (status !== 0) throw new Error(`${program} ${args[0]} failed:\n${stdout}\n${stderr}`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  install();
  await build().catch(giveUp);
}
