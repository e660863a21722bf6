import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { giveUp, install, root, say } from './install.mjs';
import { hashesOf, quietNx } from './nx.mjs';
import { oneAtATime } from './one-at-a-time.mjs';

/**
 * npm run build [-- PROJECT …]: what has changed since the last build, into dist/. Nx makes it, or takes it out of its
 * cache. What is up to date is not touched, because a running site reads from it; Nx by itself would write it again.
 */

/** Where a build leaves the hash of what it was made from (tools/server-build.ts). */
const products = {
  api: { marker: 'dist/api/built-from', saying: 'Building the server …' },
  web: { marker: 'dist/web/server/built-from', saying: 'Building the pages …' },
  graphiql: { marker: 'dist/graphiql/built-from', saying: 'Building GraphiQL …' },
  bench: { marker: 'dist/bench/built-from', saying: 'Building the bench …' },
  eval: { marker: 'dist/eval/built-from', saying: 'Building the evaluation …' },
  faults: { marker: 'dist/faults/built-from', saying: 'Building the faults …' },
};
export const site = ['api', 'web'];
/** With the page that people see who open /graphql in a browser: nobody waits for it where GRAPHIQL is off. */
export const wholeSite = [...site, 'graphiql'];

/**
 * In a process of its own: Nx stays out of the memory of the site that is started next.
 * @param output where progress is told: 1, or 2 where the standard output is read by programs
 */
export function build(projects = site, output = 1) {
  const { status } = spawnSync(process.execPath, [import.meta.filename, ...projects], {
    cwd: root,
    stdio: ['inherit', output, 'inherit'],
  });
  if (status !== 0) throw new Error('What has to be built first could not be built.');
}

/** The types of the site's GraphQL documents and of its routes: what the editor and specs of pages need. */
export const generateTypes = () => quietNx('run', 'web:codegen');

async function buildStale(projects) {
  const hashes = await hashesOf(projects.map((project) => `${project}:build`));
  const isCurrent = (project) => read(products[project].marker) === hashes[`${project}:build`];
  if (projects.every(isCurrent)) return;
  await oneAtATime(async () => {
    const stale = projects.filter((project) => !isCurrent(project)); // somebody else may have built meanwhile
    for (const project of stale) say(products[project].saying);
    if (stale.length > 0) await quietNx('run-many', '-t', 'build', '-p', stale.join(','));
  });
}

function read(file) {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const named = process.argv.slice(2);
  try {
    install();
    await buildStale(named.length > 0 ? named : wholeSite);
    process.exit(); // Nx leaves handles open
  } catch (error) {
    giveUp(error);
  }
}
