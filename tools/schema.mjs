import './node-version.mjs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, root, say } from './install.mjs';
import { importTestCode } from './test-code.mjs';

/** npm run schema: writes apps/api/schema.graphql, the schema that the server speaks. A spec compares the two. */

install();
const { runningSchema } = await importTestCode('running-schema.ts');
const file = join('apps', 'api', 'schema.graphql');
writeFileSync(process.argv[2] ?? join(root, file), await runningSchema());
say(`Wrote ${process.argv[2] ?? file}.`);
