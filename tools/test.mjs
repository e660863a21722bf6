import './node-version.mjs';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { giveUp, install, root } from './install.mjs';
import { journeys } from './journeys.mjs';
import { settings } from './nx.mjs';

/**
 * npm test [-- [--unit] [--api] [--e2e] [pattern …] [option …]]: all specs, project by project, what has not changed
 * since it passed out of Nx's cache (`--skip-nx-cache` runs that, too); or those of the kinds and patterns named, by Jest
 * and Playwright as they are. What the runners print passes through; the last line counts all together.
 */

const kinds = ['unit', 'api', 'e2e'];
const given = process.argv.slice(2);
const forNx = given.filter((word) => word === '--skip-nx-cache');
const named = kinds.filter((kind) => given.includes(`--${kind}`));
const wanted = named.length > 0 ? named : kinds;
const passedOn = given.filter((word) => !forNx.includes(word) && !kinds.some((kind) => word === `--${kind}`));
const isEverything = named.length === 0 && passedOn.length === 0;
const nothing = { passed: 0, failed: 0, skipped: 0 };

let running;
let stopped = false;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    stopped = true;
    running?.kill(signal);
  });
}

process.exitCode = await main().catch(giveUp);

async function main() {
  install();
  const outcomes = [];
  const projects = wanted.filter((kind) => kind !== 'e2e');
  if (isEverything) outcomes.push(...(await specsOfProjects()));
  else if (projects.length > 0) outcomes.push(await specsNamed(projects));
  if (wanted.includes('e2e') && !stopped) {
    const words = passedOn.filter((word) => word !== '--coverage'); // of the specs
    outcomes.push(await journeys(words, (child) => (running = child)));
  }
  return close(outcomes);
}

/** One project after the other: Jest keeps the cores busy by itself. */
async function specsOfProjects() {
  const reports = join(root, 'dist', 'specs');
  rmSync(reports, { recursive: true, force: true });
  const words = [
    'run-many',
    '-t',
    'test',
    '--parallel=1',
    '--output-style=stream-without-prefixes',
    ...forNx,
  ];
  const status = await node(['node_modules/nx/dist/bin/nx.js', ...words], settings);
  const counts = list(reports).map((name) => read(join(reports, name)) ?? nothing);
  return [{ status, ...nothing }, ...counts.map((count) => ({ status: 0, ...count }))];
}

async function specsNamed(projects) {
  const aside = mkdtempSync(join(tmpdir(), 'quandary-run-'));
  const report = join(aside, 'specs.json');
  try {
    const args = ['node_modules/jest/bin/jest.js', ...passedOn, '--selectProjects', ...projects];
    const status = await node(args, { QUANDARY_REPORT: report });
    return { status, ...(read(report) ?? nothing) };
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function node(args, environment) {
  return new Promise((done) => {
    running = spawn(process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    running.once('exit', (code) => done(code ?? 1));
  });
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return []; // no runner got as far as counting
  }
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return undefined; // the runner did not get as far as counting
  }
}

function close(outcomes) {
  const sum = (what) => outcomes.reduce((total, outcome) => total + outcome[what], 0);
  const [passed, failed, skipped] = [sum('passed'), sum('failed'), sum('skipped')];
  const ok = !stopped && failed === 0 && passed > 0 && outcomes.every(({ status }) => status === 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`);
  return ok ? 0 : 1;
}
