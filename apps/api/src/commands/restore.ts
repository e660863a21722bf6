import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { restoreBackup, type Restored } from '../backups/restore-backup';
import { say } from './at-console';
import { assertEmbedded, onDisk } from './on-disk';

/**
 * npm run restore -- FOLDER [--into DIRECTORY]: a new data directory from a backup, or from the newest in a folder of
 * backups. DATA_DIR is taken when no directory is named.
 */

const usage = 'Say which backup: npm run restore -- FOLDER [--into DIRECTORY]';

await onDisk({
  read(config) {
    assertEmbedded(config, 'pg_restore');
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { into: { type: 'string' } },
    });
    const [from, ...more] = positionals;
    if (from === undefined || more.length > 0) throw new Error(usage);
    return { from, into: values.into ?? config.dataDirectory };
  },
  async work({ from, into }, signal) {
    const began = performance.now();
    const onStep = (step: string) => void process.stderr.write(`  ${step} …\n`);
    const restored = await restoreBackup({ from, into, signal, onStep });
    report(restored, (performance.now() - began) / 1000);
    if (restored.warning) say(process.stderr, restored.warning);
    say(process.stdout, `Open it: DATA_DIR=${resolve(into)} npm start`);
  },
});

function report({ backup, tables, verified, newest, endedSessions }: Restored, seconds: number): void {
  const { ledger, at } = backup.manifest;
  const line = (...words: [string, ...(string | number)[]]) =>
    process.stdout.write(
      `  ${words.map((word, column) => (column ? String(word).padStart(14) : String(word).padEnd(28))).join('')}\n`,
    );
  line('table', 'in the backup', 'now');
  for (const [table, { rows }] of Object.entries(tables)) line(table, ledger?.[table]?.rows ?? '–', rows);
  process.stdout.write(`
  ${backup.folder}, of ${at}${ledger ? ': every table was what it was then, row by row' : ''}
  followed to ${newest.toISOString()}
  no damage in ${verified.tables} tables and ${verified.indexes} indexes; ${verified.references} kinds of reference lead somewhere
  ${verified.sealed} of ${verified.penNames} pen names know their author, ${verified.passwords} members have their password
  ${endedSessions} sessions were ended: everybody signs in again
  in ${seconds.toFixed(1)} s
`);
}
