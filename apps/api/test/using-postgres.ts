import { startEmbeddedPostgres } from '../src/platform/database/embedded-postgres';

/**
 * A process that uses the embedded server of a directory until it is killed: node using-postgres.mjs DIRECTORY
 * Writes one line of JSON: { url } or { error }.
 */
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);

startEmbeddedPostgres(process.argv[2] ?? '').then(
  ({ url }) => say({ url }),
  (error: Error) => say({ error: error.message }),
);
