#!/usr/bin/env bash
# graphql-jit 0.8.9 reads variables by their names from a plain object: one called $constructor that nobody gave is the
# function that all objects have, where graphql-js 16.15.0 finds none. One that is not given inside of an object literal is
# null, where graphql-js leaves the field out. Whoever compiles documents of others walks those with such names, and those
# with objects in them.
#
# Seen: { echo(n: $constructor) }   walked {}           compiled {"n":"function"}
#       { echo(o: { n: $one }) }    walked {"o":{}}     compiled {"o":{"n":null}}
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund graphql@16.15.0 graphql-jit@0.8.9
cat > both.mjs <<'JS'
import graphql from 'graphql';
import { compileQuery } from 'graphql-jit';

const schema = graphql.buildSchema('input O { n: Int } scalar Any type Query { echo(n: Any, o: O): String }');
const plain = (_key, value) => (typeof value === 'function' ? 'function' : value);
schema.getQueryType().getFields().echo.resolve = (_source, args) => JSON.stringify(args, plain);
for (const query of ['query ($constructor: Any) { echo(n: $constructor) }', 'query ($one: Int) { echo(o: { n: $one }) }']) {
  const document = graphql.parse(query);
  const walked = await graphql.execute({ schema, document, variableValues: {} });
  const compiled = await compileQuery(schema, document).query(undefined, {}, {});
  console.log(`walked ${walked.data.echo} compiled ${compiled.data?.echo ?? compiled.errors}`);
}
JS
node both.mjs | tee seen
grep -qx 'walked {} compiled {"n":"function"}' seen
grep -qx 'walked {"o":{}} compiled {"o":{"n":null}}' seen
