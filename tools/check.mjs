import './node-version.mjs';
import { giveUp, install, say } from './install.mjs';
import { nx } from './nx.mjs';

/**
 * npm run check [-- NAME …]: every gate, or those whose name has one of these words. Nx runs them, those of nothing new
 * out of its cache; what a gate found is printed when it fails.
 */

/** The name of each gate, and its target in the projects that have it. */
const gates = {
  lint: 'lint',
  types: 'typecheck',
  'schema, migrations, statements, rooms, projects': 'schema',
  'dead code': 'dead-code',
  format: 'format',
  'accessible markup': 'accessible-markup',
  'lock file': 'lock-file',
  'documentation of the libraries': 'library-docs',
  documents: 'documents',
  containers: 'containers',
};

const words = process.argv.slice(2);
const names = Object.keys(gates).filter(
  (name) => words.length === 0 || words.some((word) => name.includes(word)),
);

try {
  install();
  if (names.length === 0) throw new Error(`The gates are: ${Object.keys(gates).join(' · ')}.`);
  const targets = names.map((name) => gates[name]);
  process.exitCode = await nx('run-many', '-t', ...targets, '--output-style=static-failures-only');
  say(process.exitCode === 0 ? `Open: ${names.join(' · ')}` : `Closed: one or more of ${names.join(' · ')}`);
} catch (error) {
  giveUp(error);
}
