import './node-version.mjs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, buildBench } from './build.mjs';
import { giveUp, install, root } from './install.mjs';

/** npm run bench [-- …]: builds the site and the bench (apps/api/bench), then measures. */

try {
  install();
  await build();
  await buildBench();
} catch (error) {
  giveUp(error);
}
process.env.NODE_ENV ??= 'production';
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(root, 'dist', 'bench', 'main.js')).href);
