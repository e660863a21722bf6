import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './install.mjs';

/**
 * npm run train:safety -- --posts FILE [--crisis] [--tweets FILE] [--comment-spam FILE]: learns the small models of
 * libs/safety anew and writes them there. The same files give the same models. apps/eval says what is learnt, and
 * docs/decisions/0032 and 0034 from what.
 */

build(['eval'], 2);
const { status } = spawnSync(process.execPath, [join(root, 'dist/eval/train.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
});
if (status === 0)
  spawnSync('npx', ['prettier', '--write', 'libs/safety/src/*/model.ts'], { cwd: root, stdio: 'inherit' });
process.exitCode = status ?? 1;
