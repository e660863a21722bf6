import type { Database, Runner } from '../platform/database/database';
import { cursors, holdStill, logUnsealing, rowsAtOnce, unseal } from './export.queries';
import { recordTypes, type RecordType } from './records';

export interface ExportOptions {
  /** Takes a piece of the file: whole lines. */
  write: (text: string) => Promise<unknown>;
  /** Tells who wrote the sealed letters. For operators; every letter opened is logged before it is written. */
  withSealedAuthors?: { why: string };
  onProgress?: (records: number) => void;
}

type Row = Record<string, unknown> & { penNameId?: string | null };
/** By pen name, as the file calls the member. */
type Authors = Map<string, string>;

/**
 * Writes the whole site in the interchange format (records.ts), as it was at one moment, in the same order every
 * time: importing it into an empty site and exporting that gives the same bytes. Sealed letters stay sealed.
 */
export async function exportSite(
  database: Database,
  options: ExportOptions,
): Promise<Record<RecordType, number>> {
  const written = Object.fromEntries(recordTypes.map((type) => [type, 0])) as Record<RecordType, number>;
  const authors: Authors = new Map();
  if (options.withSealedAuthors) await database.rows(logUnsealing, { why: options.withSealedAuthors.why });

  await database.transaction(async (runner) => {
    await runner.rows(holdStill, {});
    for (const type of recordTypes) {
      for await (const rows of rowsOf(type, runner)) {
        if (options.withSealedAuthors)
          await open(rows, authors, { database, why: options.withSealedAuthors.why });
        const records = options.withSealedAuthors ? rows : rows.filter(isTold);
        await options.write(records.map(lineOf).join(''));
        written[type] += records.length;
        options.onProgress?.(Object.values(written).reduce((sum, each) => sum + each, 0));
      }
    }
  });
  return written;
}

async function* rowsOf(type: RecordType, runner: Runner): AsyncGenerator<Row[]> {
  const cursor = cursors[type];
  await runner.rows(cursor.open, {});
  for (;;) {
    const rows: Row[] = await runner.rows(cursor.fetch, {});
    if (rows.length > 0) yield rows;
    if (rows.length < rowsAtOnce) break;
  }
  await runner.rows(cursor.close, {});
}

/** On another connection than the snapshot's, so that the log is written before the file is. */
async function open(
  rows: Row[],
  authors: Authors,
  { database, why }: { database: Database; why: string },
): Promise<void> {
  const pens = rows.flatMap(({ type, penNameId }) => (type === 'dilemma' && penNameId ? [penNameId] : []));
  if (pens.length > 0) {
    const opened = await database.rows(unseal, { penNames: pens, why });
    for (const { pen, author } of opened) authors.set(pen, author);
  }
  for (const row of rows) {
    const author = row.type !== 'vote' && row.penNameId && authors.get(row.penNameId);
    if (!author) continue;
    row.author = author;
    if (row.type === 'comment') row.penName = null; // its author is the letter's: an import seals it again
  }
}

/** Nobody votes on their own post: who votes on a sealed one is known not to have written it. */
const isTold = ({ type, penNameId }: Row) => type !== 'vote' || !penNameId;

function lineOf({ penNameId: _, ...record }: Row): string {
  return `${JSON.stringify(record, (_key, value: unknown) => value ?? undefined)}\n`;
}
