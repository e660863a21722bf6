import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** Builds the pages of the site unless they are up to date. Throws what the build said. */
export function buildPages(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'tools/build.mjs'), 'web'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' }, // those of Jest are for the specs alone
  });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
}
