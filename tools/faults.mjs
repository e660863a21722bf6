import './node-version.mjs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, site } from './build.mjs';
import { giveUp, root } from './install.mjs';

/**
 * npm run test:faults [-- --fast] [--only WORD] [--list]: kills, overload, slow clients, a full disk, against the built
 * product as real processes. apps/faults has the scenarios; docs/decisions/0015 says what is real in them.
 */

const program = join(root, 'dist/faults/main.js');
try {
  build([...site, 'faults']);
  process.env.NODE_ENV ??= 'production';
  process.argv = [process.execPath, program, ...process.argv.slice(2)];
  await import(pathToFileURL(program).href);
} catch (error) {
  giveUp(error);
}
