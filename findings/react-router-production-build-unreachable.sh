#!/usr/bin/env bash
# react-router 7.18.4 (npm, MIT) brings two builds, dist/development and dist/production, and its `exports` name the
# first under every condition: also with NODE_ENV=production, and also for who asks for the condition `production`.
# A server that is started as its documentation says runs the checks and warnings that are for developers; bundlers put
# them into the browser's file. Asking for the production build by its path is refused, for `exports` does not name it.
#
# Seen with Node 20.20.2:
#   NODE_ENV=production            dist/development/index.mjs
#   --conditions=production        dist/development/index.mjs
#   react-router/dist/production   ERR_PACKAGE_PATH_NOT_EXPORTED
#   on the disk                    dist/development dist/production
# A rendered page of our site took a tenth less of the server's processor time with the other build.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts react-router@7.18.4 react@19.2.0 react-dom@19.2.0

where='console.log(import.meta.resolve("react-router").replace(/.*\/react-router\//, ""))'
echo "$where" > where.mjs
by_environment=$(NODE_ENV=production node where.mjs)
by_condition=$(NODE_ENV=production node --conditions=production where.mjs)
by_path=$(node --input-type=module -e 'import("react-router/dist/production/index.mjs").catch((error) => console.log(error.code))')
on_disk=$(cd node_modules/react-router/dist && ls -d development production | tr '\n' ' ')

printf '%-30s %s\n' "node" "$(node --version)" "NODE_ENV=production" "$by_environment" \
  "--conditions=production" "$by_condition" "react-router/dist/production" "$by_path" "on the disk" "$on_disk"

[ "$by_environment" = dist/development/index.mjs ]
[ "$by_condition" = dist/development/index.mjs ]
[ "$by_path" = ERR_PACKAGE_PATH_NOT_EXPORTED ]
[ "$on_disk" = 'development production ' ]
