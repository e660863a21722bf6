import './node-version.mjs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, root, say } from './install.mjs';
import { importTestCode } from './test-code.mjs';

/** npm run schema: writes the schema that the server speaks, and the diagram of its tables. Specs compare both. */

install();
const { runningSchema } = await importTestCode('running-schema.ts');
const { schema, diagram } = await runningSchema();
write('apps/api/schema.graphql', schema);
write('docs/tables.md', diagram);

function write(file, text) {
  writeFileSync(join(root, file), text);
  say(`Wrote ${file}.`);
}
