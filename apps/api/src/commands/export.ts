import 'reflect-metadata';
import { open, rename, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { exportSite } from '../imports/export-site';
import type { Database } from '../platform/database/database';
import { atConsole } from './at-console';
import { progressOf } from './progress';

/**
 * npm run export -- FILE.jsonl [--with-sealed-authors]. The file has e-mail addresses, so that only whoever runs
 * this can read it; it gets its name when it is complete.
 */

const usage = 'Say which file to write: npm run export -- FILE.jsonl [--with-sealed-authors]';
const onlyOwner = 0o600;

await atConsole({
  read() {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { 'with-sealed-authors': { type: 'boolean', default: false } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new Error(usage);
    return { file, withSealedAuthors: values['with-sealed-authors'] };
  },
  async work({ file, withSealedAuthors }, database) {
    await exportTo(file, withSealedAuthors, database);
    return 0;
  },
});

async function exportTo(file: string, withSealedAuthors: boolean, database: Database): Promise<void> {
  const unfinished = `${file}.part`;
  const progress = progressOf('records');
  const out = await open(unfinished, 'w', onlyOwner).catch((error: Error) => {
    throw new Error(`The file ${file} cannot be written: ${error.message}.`);
  });
  try {
    const written = await exportSite(database, {
      write: (text) => out.appendFile(text),
      withSealedAuthors: withSealedAuthors
        ? { why: `An operator exports the site to ${basename(file)}.` }
        : undefined,
      onProgress: progress.show,
    });
    await out.sync();
    await out.close();
    await rename(unfinished, file);
    progress.pause();
    for (const [type, count] of Object.entries(written))
      process.stdout.write(`  ${type.padEnd(12)}${String(count).padStart(10)}\n`);
  } catch (error) {
    await out.close().catch(() => undefined);
    await rm(unfinished, { force: true });
    throw error;
  }
}
