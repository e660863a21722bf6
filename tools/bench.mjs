import './node-version.mjs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { install, root } from './install.mjs';
import { digestOf, onceFor } from './sources.mjs';

/**
 * npm run bench [-- --quick] [--only WORD] [--connections 1,16] [--profile graphql|page]: the site's speed beside
 * a bare node:http + pg server. With --browser: what its pages cost in Chromium. apps/api/bench has the code and says
 * what is measured.
 */

install();
if (process.argv.includes('--browser')) process.env.CHROME_PATH = await findBrowser();
await build();
const digest = digestOf([
  'apps/api/bench',
  'apps/api/src',
  'apps/api/migrations',
  'libs',
  'package-lock.json',
]);
await onceFor({ product: 'dist/bench/main.js', stamp: 'dist/bench.stamp', digest }, async () => {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const flags = ['build', '--config', 'apps/api/bench/vite.config.ts', '--logLevel', 'warn'];
  const { status } = spawnSync(process.execPath, [vite, ...flags], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(1);
});
process.argv = [process.execPath, join(root, 'dist/bench/main.js'), ...process.argv.slice(2)];
await import(process.argv[1]);
