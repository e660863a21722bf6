import './node-version.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, site, wholeSite } from './build.mjs';
import { giveUp, root } from './install.mjs';

/**
 * node tools/run.mjs NAME …: installs and builds what is missing, then runs dist/api/NAME.js in this process, so
 * that Ctrl-C reaches one process and no child is left behind. Settings in .env count where the environment has none.
 */

const [name = 'main', ...words] = process.argv.slice(2);
const program = join(root, 'dist', 'api', `${name}.js`);

const settings = join(root, '.env');
if (existsSync(settings)) process.loadEnvFile(settings);

try {
  build(process.env.GRAPHIQL === 'on' ? wholeSite : site);
  if (!existsSync(program)) throw new Error(`There is no command called ${name}.`);
} catch (error) {
  giveUp(error);
}
process.env.NODE_ENV ??= 'production'; // React and Express are twice as quick
process.setSourceMapsEnabled(true);
process.argv = [process.execPath, program, ...words];
await import(pathToFileURL(program).href);
