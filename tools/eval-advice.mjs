import './node-version.mjs';
import { join } from 'node:path';
import { buildEval } from './build.mjs';
import { install, root } from './install.mjs';

/**
 * npm run eval:advice -- FOLDER… [--json] [--without-vectors]: how well the advice library finds what people judged
 * relevant, beside plain BM25. A folder has corpus.jsonl, queries.jsonl and qrels.tsv; apps/api/eval says what is
 * measured.
 */

// What is written to the standard output is read by programs: what has to be made first is told beside it.
const { write } = process.stdout;
process.stdout.write = process.stderr.write.bind(process.stderr);
install();
await buildEval();
process.stdout.write = write;
process.argv = [process.execPath, join(root, 'dist/eval/main.js'), ...process.argv.slice(2)];
await import(process.argv[1]);
