import './node-version.mjs';
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { generateTypes, graphProjects } from './build.mjs';
import { giveUp, install, root, say } from './install.mjs';

/** npm run check [-- NAME …]: every gate, or those named; what a gate found is printed when it fails. */

const projects = ['libs/rules', 'libs/text', 'libs/advice', 'apps/api', 'apps/web', 'apps/web-e2e'];

/** The slow ones first, so that the cores stay busy. */
const gates = [
  // Without Nx's graph of projects its rule about boundaries only warns, on the side, and lets everything pass.
  {
    name: 'lint',
    program: 'eslint/bin/eslint.js',
    args: ['.', '--max-warnings=0'],
    never: 'The rule will be skipped',
  },
  ...projects.toReversed().map((path) => ({
    name: `types of ${path}`,
    program: 'typescript/bin/tsc',
    args: ['--project', path],
  })),
  {
    name: 'schema, migrations, rooms',
    script: 'tools/test.mjs',
    args: ['--unit', '--api', 'schema.api', 'migrations.api', 'rooms.spec'],
  },
  { name: 'dead code', program: 'knip/bin/knip.js', args: ['--no-progress'] },
  { name: 'format', program: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level=warn', '.'] },
  { name: 'accessible markup', program: 'oxlint/bin/oxlint', args: ['--deny-warnings', 'apps/web/src'] },
  { name: 'lock file', script: 'tools/lock.mjs', args: [] },
  {
    name: 'documentation of the libraries',
    program: 'typedoc/bin/typedoc',
    args: ['--emit', 'none', '--logLevel', 'Warn'],
  },
  { name: 'documents', script: 'tools/check-docs.mjs', args: [] },
  { name: 'containers', script: 'tools/check-docker.mjs', args: [] },
];

const named = process.argv.slice(2);
const waiting = gates.filter(({ name }) => named.length === 0 || named.some((word) => name.includes(word)));
const failed = [];

try {
  install();
  generateTypes();
  graphProjects();
} catch (error) {
  giveUp(error);
}
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));

if (failed.length > 0) say(`\n  ${failed.length} of the gates are closed: ${failed.join(' · ')}`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function work() {
  for (let gate = waiting.shift(); gate; gate = waiting.shift()) {
    const began = Date.now();
    const { status, output } = await run(gate);
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    say(`${status === 0 ? 'ok    ' : 'FAILED'} ${gate.name} (${seconds} s)`);
    if (status === 0) continue;
    failed.push(gate.name);
    process.stdout.write(`\n${output}\n`);
  }
}

function run({ program, script, args, never }) {
  return new Promise((done) => {
    const file = script ? join(root, script) : join(root, 'node_modules', program);
    const child = spawn(process.execPath, [file, ...args], {
      cwd: root,
      env: { ...process.env, NX_DAEMON: 'false' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('close', (status) => done({ status: never && output.includes(never) ? 1 : status, output }));
  });
}
