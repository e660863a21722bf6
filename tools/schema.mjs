import './node-version.mjs';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { install, root, say } from './install.mjs';
import { importTestCode } from './test-code.mjs';

/**
 * npm run schema: writes the schema that the server speaks, the diagram of its tables, and its SQL statements, one file
 * each. Specs compare them.
 */

install();
const { printedStatements, runningSchema } = await importTestCode('running-schema.ts');
const { schema, diagram } = await runningSchema();
write('apps/api/schema.graphql', schema);
write('docs/tables.md', diagram);
writeStatements('apps/api/sql', printedStatements());

function write(file, text) {
  writeFileSync(join(root, file), text);
  say(`Wrote ${file}.`);
}

function writeStatements(folder, statements) {
  rmSync(join(root, folder), { recursive: true, force: true });
  for (const [file, text] of statements) {
    mkdirSync(join(root, folder, dirname(file)), { recursive: true });
    writeFileSync(join(root, folder, file), text);
  }
  say(`Wrote ${statements.size} statements to ${folder}.`);
}
