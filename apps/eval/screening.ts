import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { benchTable } from './screening/bench';
import { CHECKS } from './screening/checks';
import { readLabelledFile } from './screening/labelled-file';
import { measure, type Figures } from './screening/measure';
import { tableOf } from './screening/table';

/** npm run eval:screening -- FILE.jsonl… [--json], or --bench */

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, bench: { type: 'boolean', default: false } },
});

try {
  if (options.bench) process.stdout.write(benchTable());
  else {
    if (files.length === 0)
      throw new Error(
        'Which files? npm run eval:screening -- FILE.jsonl… ({ "text": "…", "labels": ["…"] } a line)',
      );
    const all: Record<string, Figures & { unknown: Record<string, number> }> = {};
    for (const file of files) {
      const { texts, unknown } = readLabelledFile(file);
      const figures = measure(texts, CHECKS);
      all[file] = { ...figures, unknown: Object.fromEntries(unknown) };
      if (!options.json) process.stdout.write(tableOf(basename(file), figures, unknown));
    }
    if (options.json) process.stdout.write(`${JSON.stringify(all)}\n`);
  }
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
