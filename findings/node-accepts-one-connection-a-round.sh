#!/usr/bin/env bash
# Node 18.20.8 (libuv 1.44.2) accepts all connections that wait on a listening socket in one round of the event loop;
# Node 20.19.0 (1.46.0), 22.23.3 (1.51.0) and 24.21.0 (1.52.1) accept one a round, however many wait (Linux, Node from
# npm's package `node`). A server whose rounds take 10 ms, because a page is rendered in each, hears a hundred new
# connections a second; a probe by a new connection waits behind all the others, while connections that are open already
# are read in every round. Neither the event loop's delay nor any count of requests shows who waits there.
#
# Seen, in 41 rounds of 10 ms after 30 clients have connected: connections heard in a round at the most, and in all
#   v18.20.8  libuv 1.44.2  30 of 30
#   v20.19.0  libuv 1.46.0  1 of 30
#   v22.23.3  libuv 1.51.0  1 of 30
#   v24.21.0  libuv 1.52.1  1 of 30
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat > rounds.mjs <<'JS'
import { connect, createServer } from 'node:net';

let heard = 0;
const server = createServer((socket) => {
  heard += 1;
  socket.on('error', () => undefined);
});
server.listen(0, '127.0.0.1', () => {
  for (let client = 0; client < 30; client += 1) connect(server.address().port, '127.0.0.1').on('error', () => undefined);
  const rounds = [];
  const round = () => {
    rounds.push(heard);
    heard = 0;
    const end = performance.now() + 10;
    while (performance.now() < end);
    if (rounds.length < 41) return setImmediate(round);
    console.log(`${Math.max(...rounds)} of ${rounds.reduce((sum, here) => sum + here)}`);
    process.exit();
  };
  setImmediate(round);
});
JS

for pair in '18.20.8 30' '20.19.0 1' '22.23.3 1' '24.21.0 1'; do
  read -r version most <<< "$pair"
  mkdir "$version"
  (cd "$version" && echo '{"private":true}' > package.json && npm install --silent --no-audit --no-fund "node@$version")
  node="$version/node_modules/.bin/node"
  seen=$("$node" rounds.mjs)
  echo "$("$node" --version)  libuv $("$node" -p process.versions.uv)  $seen"
  [ "$("$node" --version)" = "v$version" ]
  [ "$seen" = "$most of 30" ]
done
