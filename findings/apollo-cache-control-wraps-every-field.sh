#!/usr/bin/env bash
# @apollo/server 5.5.1 (npm, MIT) installs its cache control plug-in when nobody asks for it, and with the first document
# that it executes that plug-in gives a resolver to every field of every object type in the schema, for good: also to
# fields that no document asks for, and also to those of plain properties, which had none. Whoever executes the same schema object
# elsewhere (pages rendered in the same process, a compiler that looks for fields without a resolver) pays from then on.
# With ApolloServerPluginCacheControlDisabled the schema stays as it was given.
#
# Seen with Node 20.20.2 and graphql 16.15.0, 50 fields, of which one was given a resolver: fields with a resolver
#   before anything ran               1
#   after { one }                     50
#   the same, plug-in disabled        1
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts @apollo/server@5.5.1 graphql@16.15.0

cat > count.mjs <<'JS'
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLInt, GraphQLObjectType, GraphQLSchema } from 'graphql';

const numbers = Object.fromEntries(Array.from({ length: 49 }, (_none, at) => [`plain${at}`, { type: GraphQLInt }]));
const makeSchema = () =>
  new GraphQLSchema({
    query: new GraphQLObjectType({ name: 'Query', fields: { one: { type: GraphQLInt, resolve: () => 1 }, ...numbers } }),
  });
const withResolver = (schema) =>
  Object.values(schema.getQueryType().getFields()).filter(({ resolve }) => resolve !== undefined).length;

async function after(plugins) {
  const schema = makeSchema();
  const server = new ApolloServer({ schema, plugins });
  await server.executeOperation({ query: '{ one }' });
  await server.stop();
  return withResolver(schema);
}

console.log([withResolver(makeSchema()), await after([]), await after([ApolloServerPluginCacheControlDisabled()])].join(' '));
JS
read -r before wrapped disabled <<< "$(NODE_ENV=test node count.mjs)"
printf '%-34s%s\n' 'before anything ran' "$before" 'after { one }' "$wrapped" 'the same, plug-in disabled' "$disabled"
[ "$before" = 1 ]
[ "$wrapped" = 50 ]
[ "$disabled" = 1 ]
