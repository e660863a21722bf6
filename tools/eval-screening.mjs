import './node-version.mjs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root } from './install.mjs';

/**
 * npm run eval:screening -- FILE.jsonl… [--json]: how well screening finds what people labelled, and how much of each
 * file it would hold. --bench: what it costs, for texts of growing length. apps/eval says what is measured.
 */

build(['eval'], 2);
process.argv = [process.execPath, join(root, 'dist/eval/screening.js'), ...process.argv.slice(2)];
await import(process.argv[1]);
