import './node-version.mjs';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './browser.mjs';
import { build, wholeSite } from './build.mjs';
import { giveUp, root } from './install.mjs';

/** node tools/journeys.mjs [pattern …]: the journeys in a real browser, against the built site. */

/**
 * @param words for Playwright
 * @param onStart is given the process, to stop it
 */
export async function journeys(words, onStart = () => {}) {
  const browser = await findBrowser();
  build(wholeSite);
  const aside = mkdtempSync(join(tmpdir(), 'quandary-journeys-'));
  const report = join(aside, 'journeys.json');
  try {
    const [site, inner, https] = await freePorts(3);
    const status = await playwright(words, onStart, {
      QUANDARY_REPORT: report,
      QUANDARY_E2E_PORT: String(site),
      QUANDARY_E2E_INNER_PORT: String(inner),
      QUANDARY_E2E_HTTPS_PORT: String(https),
      QUANDARY_E2E_DATA: join(aside, 'site'),
      CHROME_PATH: browser,
    });
    const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = countsIn(report);
    return { status, passed: expected + flaky, failed: unexpected, skipped };
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

function playwright(words, onStart, environment) {
  const args = ['test', '--config=apps/web-e2e/playwright.config.ts', ...words];
  return new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    onStart(child);
    child.once('exit', (code) => done(code ?? 1));
  });
}

function countsIn(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8')).stats;
  } catch {
    return {}; // Playwright did not get as far as counting
  }
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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await journeys(process.argv.slice(2)).then(({ status }) => status, giveUp);
}
