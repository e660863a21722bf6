import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaText } from './platform/graphql/schema-text';
import { mountPagesInDevelopment } from './platform/web/site-in-development';
import { startSite } from './start';

/** What the pages' types are made from; it is committed, and follows what is written in resolvers. */
const schemaFile = join(process.cwd(), 'apps', 'api', 'schema.graphql');

/** The server of `npm run dev`, which tools/dev.mjs starts again whenever its code has changed. */
process.once('disconnect', () => process.exit()); // whoever started it has ended, and could not say so
const app = await startSite({ mountPages: mountPagesInDevelopment });
const schema = schemaText(app);
const changed = schema !== readFileSync(schemaFile, 'utf8');
if (changed) writeFileSync(schemaFile, schema);
process.send?.(changed ? 'open, with another schema' : 'open');
