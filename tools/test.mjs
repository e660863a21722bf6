import './node-version.mjs';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { giveUp, install, root } from './install.mjs';
import { importTestCode } from './test-code.mjs';

/**
 * npm test [-- [--unit] [--api] [--e2e] [pattern …]]: all specs, or those of the kinds and patterns named. What
 * the runners print passes through; the last line counts them together.
 */

const kinds = ['unit', 'api', 'e2e'];
const given = process.argv.slice(2);
const named = kinds.filter((kind) => given.includes(`--${kind}`));
const wanted = named.length > 0 ? named : kinds;
const passedOn = given.filter((word) => !kinds.some((kind) => word === `--${kind}`));
const nothing = { passed: 0, failed: 0, skipped: 0 };
const aside = mkdtempSync(join(tmpdir(), 'quandary-run-'));

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
  try {
    if (projects.includes('unit')) (await import('./build.mjs')).generateTypes(); // specs of pages import them
    if (projects.length > 0) outcomes.push(await specs(projects));
    if (wanted.includes('e2e') && !stopped) outcomes.push(await journeys());
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return close(outcomes);
}

async function specs(projects) {
  const database = projects.includes('api') ? await throwAwayServer() : undefined;
  const report = join(aside, 'specs.json');
  try {
    const status = await node(
      ['node_modules/jest/bin/jest.js', '--selectProjects', ...projects, '--', ...passedOn],
      {
        QUANDARY_REPORT: report,
        NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`,
        ...(database && { QUANDARY_TEST_SERVER: database.url }),
      },
    );
    return { status, ...(read(report) ?? nothing) };
  } finally {
    await database?.stop();
  }
}

async function throwAwayServer() {
  const { startThrowAwayServer } = await importTestCode('throw-away-server.ts');
  return startThrowAwayServer();
}

async function journeys() {
  const [{ build }, { findBrowser }] = await Promise.all([import('./build.mjs'), import('./browser.mjs')]);
  const browser = await findBrowser();
  await build();
  const report = join(aside, 'journeys.json');
  const [site, inner, https] = await freePorts(3);
  const status = await node(
    [
      'node_modules/@playwright/test/cli.js',
      'test',
      '--config=apps/web-e2e/playwright.config.ts',
      ...passedOn,
    ],
    {
      QUANDARY_REPORT: report,
      QUANDARY_E2E_PORT: String(site),
      QUANDARY_E2E_INNER_PORT: String(inner),
      QUANDARY_E2E_HTTPS_PORT: String(https),
      QUANDARY_E2E_DATA: join(aside, 'site'),
      CHROME_PATH: browser,
    },
  );
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = read(report)?.stats ?? {};
  return { status, passed: expected + flaky, failed: unexpected, skipped };
}

/** All are held until all are known, so that none comes twice. */
async function freePorts(count) {
  const probes = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise((done) => {
          const probe = createServer().listen(0, '127.0.0.1', () => done(probe));
        }),
    ),
  );
  const ports = probes.map((probe) => probe.address().port);
  await Promise.all(probes.map((probe) => new Promise((done) => probe.close(done))));
  return ports;
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
