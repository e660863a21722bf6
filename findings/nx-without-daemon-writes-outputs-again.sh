#!/usr/bin/env bash
# nx 23.2.1, a cached target run again with nothing changed and its outputs untouched. With the daemon they are left as they
# are ("existing outputs match the cache, left as is"). Without it (NX_DAEMON=false, or CI=true) Nx says "local cache",
# removes the outputs and writes them again, at every run: a server that runs from its output folder loses its files for
# a moment whenever somebody builds what is built already, and whoever watches the folder sees a change.
#
# Seen (Node 20, Linux), for a run with nothing changed:
#   NX_DAEMON=false  [local cache]                                    main.js written again
#   NX_DAEMON=true   [existing outputs match the cache, left as is]   main.js untouched
set -euo pipefail
folder=$(mktemp -d)
trap 'NX_DAEMON=true npx nx daemon --stop > /dev/null 2>&1 || true; rm -rf "$folder"' EXIT
cd "$folder"

echo '{ "name": "outputs", "version": "1.0.0", "private": true }' > package.json
npm install --no-audit --no-fund --ignore-scripts --loglevel=error nx@23.2.1 > /dev/null
mkdir app
echo '{ "analytics": false, "neverConnectToCloud": true, "targetDefaults": { "build": { "cache": true, "outputs": ["{workspaceRoot}/dist/app"] } } }' > nx.json
echo '{ "name": "app", "targets": { "build": { "command": "mkdir -p dist/app && echo built > dist/app/main.js" } } }' > app/project.json
git init --quiet .
export NX_TUI=false
unset CI

again() {
  NX_DAEMON=$1 npx nx run app:build > /dev/null
  # The daemon learns of outputs that it did not see being written by restoring them once.
  NX_DAEMON=$1 npx nx run app:build > /dev/null
  local before after
  before=$(stat -c %y dist/app/main.js)
  NX_DAEMON=$1 npx nx run app:build | grep -oE '\[(local cache|existing outputs match[^]]*)\]'
  after=$(stat -c %y dist/app/main.js)
  [ "$before" = "$after" ] && echo untouched || echo 'written again'
}

without=$(again false)
with=$(again true)
printf 'NX_DAEMON=false\n%s\nNX_DAEMON=true\n%s\n' "$without" "$with"
[ "$without" = $'[local cache]\nwritten again' ]
[ "$with" = $'[existing outputs match the cache, left as is]\nuntouched' ]
