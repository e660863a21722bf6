import 'reflect-metadata';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { importLines } from '../imports/import-lines';
import { linesOf } from '../imports/lines';
import { sumOf, type Tally } from '../imports/tally';
import { LogEntryEntity } from '../log/log-entry.entity';
import type { Database } from '../platform/database/database';
import { atConsole, say } from './at-console';
import { progressOf } from './progress';

/**
 * npm run import -- FILE.jsonl. Ends with 0 when every record was added or there already, 2 when some were
 * rejected, 1 when it could not run.
 */

const someRejected = 2;
const usage = 'Say which file: npm run import -- FILE.jsonl';

await atConsole({
  async read() {
    const [file, ...more] = parseArgs({ allowPositionals: true, options: {} }).positionals;
    if (file === undefined || more.length > 0) throw new Error(usage);
    const found = await stat(file).catch(() => undefined);
    if (!found || found.isDirectory()) throw new Error(`There is no file ${file}.`);
    return file;
  },
  async work(file, database) {
    const tally = await importFile(file, database);
    const added = sumOf(tally, 'added');
    if (added > 0) {
      const entry = { act: 'import', note: `${basename(file)}: ${added} records` };
      await database.transaction(({ manager }) => manager.insert(LogEntryEntity, entry));
    }
    const rejected = sumOf(tally, 'rejected');
    if (rejected === 0) return 0;
    say(
      process.stderr,
      `Rejected: ${rejected}. Their lines and the reasons are above; everything else is imported.`,
    );
    return someRejected;
  },
});

async function importFile(file: string, database: Database): Promise<Tally> {
  const progress = progressOf('lines');
  const started = performance.now();
  const tally = await importLines(linesOf(createReadStream(file, { encoding: 'utf8' })), {
    transaction: (work) => database.transaction(work),
    onReject(line, because) {
      progress.pause();
      process.stderr.write(`line ${line}: ${because}\n`);
    },
    onProgress: progress.show,
  });
  progress.pause();
  report(tally, (performance.now() - started) / 1000);
  return tally;
}

function report(tally: Tally, seconds: number): void {
  const cells = (words: (string | number)[]) =>
    `  ${words.map((word, at) => (at ? String(word).padStart(14) : String(word).padEnd(12))).join('')}\n`;
  process.stdout.write(cells(['', 'added', 'already there', 'rejected']));
  for (const [type, { added, there, rejected }] of Object.entries(tally)) {
    if (added + there + rejected > 0) process.stdout.write(cells([type, added, there, rejected]));
  }
  process.stdout.write(`  in ${seconds.toFixed(1)} s\n`);
}
