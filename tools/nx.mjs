import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './install.mjs';

/**
 * Nx without its background process, and with its own plug-ins in the process itself: a process for each of the three
 * costs a second at every start. What .env says is for the site, not for specs and builds.
 */
export const settings = {
  NX_DAEMON: 'false',
  NX_ISOLATE_PLUGINS: 'false',
  NX_LOAD_DOT_ENV_FILES: 'false',
  NX_TUI: 'false',
};

/**
 * Runs `nx` with these words; what it prints passes through.
 * @returns its exit code
 */
export function nx(...words) {
  return new Promise((done) => {
    start(words, 'inherit').once('exit', (code) => done(code ?? 1));
  });
}

/** Runs `nx` with these words. Throws what it printed when it fails. */
export function quietNx(...words) {
  return new Promise((done, fail) => {
    const child = start(words, ['ignore', 'pipe', 'pipe']);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('close', (code) => (code === 0 ? done() : fail(new Error(output.trim()))));
  });
}

function start(words, stdio) {
  return spawn(process.execPath, [join(root, 'node_modules/nx/dist/bin/nx.js'), ...words], {
    cwd: root,
    stdio,
    env: { ...process.env, ...settings },
  });
}

/**
 * What Nx knows the sources of each task by.
 * @param tasks PROJECT:TARGET
 * @returns by task
 */
export async function hashesOf(tasks) {
  Object.assign(process.env, settings);
  process.chdir(root); // Nx looks for its workspace from here
  const [{ createProjectGraphAsync }, { readNxJson }, { createTaskGraph }, { createTaskHasher }] =
    await Promise.all([
      import('@nx/devkit'),
      import('nx/src/config/nx-json.js'),
      import('nx/src/tasks-runner/create-task-graph.js'),
      import('nx/src/hasher/create-task-hasher.js'),
    ]);
  const projects = await createProjectGraphAsync();
  const [names, targets] = [0, 1].map((at) => [...new Set(tasks.map((task) => task.split(':')[at]))]);
  const graph = createTaskGraph(projects, {}, names, targets, undefined, {});
  const environments = Object.fromEntries(Object.keys(graph.tasks).map((id) => [id, process.env]));
  const wanted = tasks.map((task) => graph.tasks[task]);
  const hashes = await createTaskHasher(projects, readNxJson()).hashTasks(wanted, graph, environments);
  return Object.fromEntries(tasks.map((task, at) => [task, hashes[at].value]));
}
