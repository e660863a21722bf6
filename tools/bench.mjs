import './node-version.mjs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { build, site } from './build.mjs';
import { root } from './install.mjs';

/**
 * npm run bench [-- --quick] [--only WORD,WORD] [--connections 1,16] [--profile graphql|page]: the site's speed beside
 * a bare node:http + pg server. With --against FOLDER: beside another build too (a checkout that was built, or its
 * dist), in the same rounds. With --browser: what its pages cost in Chromium. With --ablation: what each optimisation
 * gains, by builds that lack one. With --advice: what suggestions cost in collections of ten thousand and of a million
 * letters. With --dev-loop: how soon an edit is seen under `npm run dev`. apps/bench has the code and says what is measured.
 */

if (process.argv.includes('--dev-loop')) await import('./dev-loop.mjs').then(() => process.exit());
build([...site, 'bench']);
if (process.argv.includes('--browser')) process.env.CHROME_PATH = await findBrowser();
process.argv = [process.execPath, join(root, 'dist/bench/main.js'), ...process.argv.slice(2)];
await import(process.argv[1]);
