import './node-version.mjs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './install.mjs';

/**
 * npm run eval:advice -- FOLDER… [--json] [--without-vectors]: how well the advice library finds what people judged
 * relevant, beside plain BM25. A folder has corpus.jsonl, queries.jsonl and qrels.tsv; apps/eval says what is
 * measured.
 */

build(['eval'], 2);
process.argv = [process.execPath, join(root, 'dist/eval/main.js'), ...process.argv.slice(2)];
await import(process.argv[1]);
