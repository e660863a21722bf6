import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './install.mjs';

/** node tools/lint.mjs PATH …: ESLint, which must not skip a rule. */

/** Without Nx's graph of the projects its rule about boundaries only warns, on the side, and lets everything pass. */
const skipped = 'The rule will be skipped';

const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [join(root, 'node_modules/eslint/bin/eslint.js'), '--max-warnings=0', ...process.argv.slice(2)],
  { cwd: root, encoding: 'utf8' },
);
process.stdout.write(stdout + stderr);
process.exitCode = `${stdout}${stderr}`.includes(skipped) ? 1 : (status ?? 1);
