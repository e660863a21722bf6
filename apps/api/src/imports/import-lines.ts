import type { Transaction } from '../platform/database/database';
import { LONGEST_LINE } from './lines';
import { readRecord, type Reading } from './records';
import { count, emptyTally, type Tally, type RecordOutcome } from './tally';
import { writeBatch, type NumberedRecord } from './write-batch';

/** Enough that the look around is shared by many, few enough that letters are not locked for long. */
const recordsOfBatch = 500;
/** So many characters are rendered in about a second. */
const charactersOfBatch = 1_000_000;

export interface ImportOptions {
  /** Runs one batch: all of it happens, or nothing. */
  transaction: <Result>(work: (transaction: Transaction) => Promise<Result>) => Promise<Result>;
  onReject: (line: number, because: string) => void;
  /** After each batch. */
  onProgress?: (lines: number) => void;
}

type Entry = Reading & { line: number };

/**
 * Imports the interchange format (records.ts). What is there already stays as it is; a record that cannot be
 * imported is named with its line and reason, and the rest goes on.
 * Throws only when the database is gone.
 */
export async function importLines(
  lines: AsyncIterable<string> | Iterable<string>,
  options: ImportOptions,
): Promise<Tally> {
  const tally = emptyTally();
  const given = new Map<string, number>();
  for await (const batch of batchesOf(lines)) {
    const outcomes = await outcomesOf(
      batch.filter((entry) => 'record' in entry),
      given,
      options,
    );
    for (const entry of batch) {
      const outcome = 'record' in entry ? (outcomes.get(entry.line) ?? 'there') : entry;
      const type = 'record' in entry ? entry.record.type : (entry.type ?? 'unreadable');
      count(tally, type, outcome);
      if (typeof outcome !== 'string') options.onReject(entry.line, outcome.because);
    }
    options.onProgress?.(batch.at(-1)?.line ?? 0);
  }
  return tally;
}

async function* batchesOf(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Entry[]> {
  let [line, characters] = [0, 0];
  let batch: Entry[] = [];
  for await (const text of lines) {
    line += 1;
    const json = (line === 1 ? text.replace(/^\uFEFF/, '') : text).trim();
    if (json === '') continue;
    const tooLong = { because: `it has more than ${LONGEST_LINE} characters` };
    batch.push({ line, ...(json.length > LONGEST_LINE ? tooLong : readRecord(json)) });
    characters += json.length;
    if (batch.length < recordsOfBatch && characters < charactersOfBatch) continue;
    yield batch;
    [batch, characters] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

/** By line. When the database refuses something in a batch, each record is tried alone, so that only that one is lost. */
async function outcomesOf(
  batch: readonly NumberedRecord[],
  given: Map<string, number>,
  options: ImportOptions,
): Promise<Map<number, RecordOutcome>> {
  const [first, ...more] = batch;
  if (!first) return new Map();
  try {
    const written = await attempt(() =>
      options.transaction((transaction) => writeBatch(batch, given, transaction)),
    );
    for (const [name, line] of written.given) given.set(name, line);
    return written.outcomes;
  } catch (error) {
    const because = refusalIn(error);
    if (because === undefined) throw error;
    if (more.length === 0) return new Map([[first.line, { because }]]);
    const alone = [];
    for (const record of batch) alone.push(...(await outcomesOf([record], given, options)));
    return new Map(alone);
  }
}

/** The site may be in use meanwhile: what waited in a circle with a visitor is tried again. */
const attempts = 5;
const rollback = /^40/;

async function attempt<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries === attempts || !rollback.test(codeOf(error))) throw error;
    }
  }
}

/** Data that does not fit, a broken constraint, too large: the record's fault, not the server's. */
const refused = /^(22|23|54)/;

function refusalIn(error: unknown): string | undefined {
  return error instanceof Error && refused.test(codeOf(error))
    ? `the database refuses it: ${error.message}`
    : undefined;
}

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');
