#!/usr/bin/env bash
# pg 8.23.1 (npm, MIT) makes each row by copying an empty one and setting its columns by computed names. Rows of one
# result share a hidden class of V8, so `{ ...row, more: 1 }` looks like the cheap and clean way to add to them. For
# results of about sixteen to some thirty columns, and not for smaller or larger ones, every such copy gets a hidden
# class of its own: it is still an object with fast properties, so nothing warns, but each copy allocates the description
# of its class. Where the range begins and ends depends on what else the process has made before.
#
# Seen with Node 20.20.2 (V8 11.3): copies share a class with 4, 8 and 12 columns, with 16, 20 and 32 they do not,
# with 48 they do again. For objects of that size, a copy with additions took some sixty microseconds where a constructor
# that sets the same names one by one took one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private":true}' > package.json
npm install --silent --no-audit --no-fund pg@8.23.1 node@20.20.2
cat > rows.cjs <<'JS'
const Result = require('pg/lib/result');
const shared = [4, 8, 12, 16, 20, 32, 48].map((columns) => {
  const result = new Result(null, null);
  const names = Array.from({ length: columns }, (_, at) => `c${columns}_${at}`);
  result.addFields(names.map((name) => ({ name, dataTypeID: 25, format: 'text' })));
  const copies = [1, 2, 3].map(() => ({ ...result.parseRow(names.map(() => 'text')), more: 1, and: 2, again: 3 }));
  return `${columns}:${%HasFastProperties(copies[2]) ? 'fast' : 'slow'},${%HaveSameMap(copies[1], copies[2]) ? 'shared' : 'own'}`;
});
console.log(shared.join(' '));
JS
seen=$(./node_modules/.bin/node --allow-natives-syntax rows.cjs)
echo "node $(./node_modules/.bin/node --version), pg $(./node_modules/.bin/node -p 'require("pg/package.json").version')"
echo "$seen"
[ "$seen" = "4:fast,shared 8:fast,shared 12:fast,shared 16:fast,own 20:fast,own 32:fast,own 48:fast,shared" ]
