import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeBackup } from '../backups/make-backup';
import { startEmbeddedPostgres } from '../platform/database/embedded-postgres';
import { say } from './at-console';
import { assertEmbedded, hasCluster, onDisk } from './on-disk';

/** npm run backup -- FOLDER [--keep 7]: a backup of the embedded database, whether the site is running or not. */

const usage = 'Say into which folder: npm run backup -- FOLDER [--keep 7]';

await onDisk({
  read(config) {
    assertEmbedded(config, 'pg_dumpall --roles-only and pg_dump -Fc');
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { keep: { type: 'string' } },
    });
    const [parent, ...more] = positionals;
    if (parent === undefined || more.length > 0) throw new Error(usage);
    if (!hasCluster(config.dataDirectory))
      throw new Error(
        `There is no database in ${resolve(config.dataDirectory)} yet. Set DATA_DIR to where it is.`,
      );
    return { dataDirectory: config.dataDirectory, parent, keep: keepOf(values.keep) };
  },
  async work(wish, signal) {
    const server = await startEmbeddedPostgres(wish.dataDirectory);
    try {
      const { folder, manifest, rotated } = await makeBackup({ ...wish, superuserUrl: server.url, signal });
      const rows = Object.values(manifest.ledger ?? {}).reduce((sum, table) => sum + Number(table.rows), 0);
      const bytes = manifest.files.reduce((sum, file) => sum + file.bytes, 0);
      const counted = manifest.ledger
        ? `${rows.toLocaleString('en')} rows in ${Object.keys(manifest.ledger).length} tables, ${manifest.files.length} files`
        : `${manifest.files.length} files`;
      say(
        process.stdout,
        `${folder} shows the site as it was at ${manifest.at}: ${counted}, ${Math.ceil(bytes / 1_000_000)} MB.`,
      );
      if (rotated.length > 0)
        say(process.stdout, `Taken away for it: ${rotated.map((name) => basename(name)).join(', ')}.`);
    } finally {
      await server.stop();
    }
  },
});

function keepOf(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(word))
    throw new Error(`--keep says how many backups stay, one at least; "${word}" is no such number.`);
  return Number(word);
}
