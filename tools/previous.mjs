import './node-version.mjs';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { giveUp, install, root, say } from './install.mjs';
import { importTestCode } from './test-code.mjs';

/**
 * npm run test:previous -- REF [pattern …]: the API specs of an earlier release, with its code, on the schema that
 * today's migrations make. While instances are replaced one after the other, that is what people are served by.
 */

/** They compare the schema with the release's own, and it is another by intention. */
const aboutTheSchema = 'migrations/|platform/database/migrate';
const usage = 'Say which release, for example: npm run test:previous -- v0.1.0 comments votes';

const [ref, ...patterns] = process.argv.slice(2);
const home = mkdtempSync(join(tmpdir(), 'quandary-previous-'));
const tree = join(home, 'tree');

let running;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => running?.kill(signal));

process.exitCode = await main()
  .catch(giveUpAfterwards)
  .finally(() => rmSync(home, { recursive: true, force: true }));

async function main() {
  if (!ref || ref.startsWith('-')) throw new Error(usage);
  install();
  checkOut();
  try {
    const { startThrowAwayServer } = await importTestCode('throw-away-server.ts');
    const server = await startThrowAwayServer();
    try {
      await asHarnessesConnect(server.url);
      return await specs(server.url);
    } finally {
      await server.stop();
    }
  } finally {
    git('worktree', 'remove', '--force', tree);
  }
}

function checkOut() {
  git('worktree', 'add', '--detach', tree, ref);
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  if (git('diff', '--stat', ref, '--', 'package-lock.json').trim() !== '')
    say(`The packages of ${ref} differ from those that are installed here; it is run with these.`);
}

/** Earlier harnesses knew one password for the superuser and the site. */
async function asHarnessesConnect(url) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`ALTER ROLE quandary PASSWORD '${new URL(url).password}'`);
  } finally {
    await client.end();
  }
}

function specs(server) {
  const args = ['node_modules/jest/bin/jest.js', '--selectProjects', 'api'];
  return new Promise((done) => {
    running = spawn(
      process.execPath,
      [...args, '--testPathIgnorePatterns', aboutTheSchema, '/node_modules/', '--', ...patterns],
      {
        cwd: tree,
        stdio: 'inherit',
        env: {
          ...process.env,
          QUANDARY_TEST_SERVER: server,
          QUANDARY_REPORT: join(home, 'specs.json'),
          NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`,
        },
      },
    );
    running.once('exit', (code) => done(code ?? 1));
  });
}

function git(...words) {
  const { status, stdout, stderr } = spawnSync('git', words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${words.join(' ')} failed: ${stderr.trim()}`);
  return stdout;
}

function giveUpAfterwards(error) {
  rmSync(home, { recursive: true, force: true });
  giveUp(error);
}
