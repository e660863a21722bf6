import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';

export interface EvalDocument {
  id: string;
  title: string;
  body: string;
}

/** A folder of documents, of texts that look for them, and of what people judged relevant. */
export interface EvalSet {
  name: string;
  documents: EvalDocument[];
  queries: EvalDocument[];
  /** By query and document; what is not there is not relevant. Whole numbers from 1 up. */
  judgements: Map<string, Map<string, number>>;
}

const record = z.looseObject({ _id: z.string(), title: z.string().optional(), text: z.string() });

/**
 * Reads `corpus.jsonl`, `queries.jsonl` and `qrels.tsv` (with a header). Queries that nobody judged a document of the
 * corpus for are left out: there is nothing to find.
 * @throws Error that names the file and the line
 */
export function readSet(folder: string): EvalSet {
  const documents = readRecords(join(folder, 'corpus.jsonl')).map(({ _id: id, title = '', text }) => ({
    id,
    title,
    body: text,
  }));
  const known = new Set(documents.map(({ id }) => id));
  const judgements = readJudgements(join(folder, 'qrels.tsv'), known);
  const queries = readRecords(join(folder, 'queries.jsonl'))
    .filter(({ _id }) => judgements.has(_id))
    .map(({ _id: id, title = '', text }) => ({ id, ...letterOf(title, text) }));
  return { name: basename(folder), documents, queries, judgements };
}

/** The text of a query begins with its title, on a line of its own. Without one, all of it is the letter. */
function letterOf(title: string, text: string): { title: string; body: string } {
  if (title !== '' && text.startsWith(title)) return { title, body: text.slice(title.length).trim() };
  return { title, body: text };
}

function readRecords(file: string): z.infer<typeof record>[] {
  return linesOf(file).map(({ line, at }) => {
    try {
      return record.parse(JSON.parse(line));
    } catch (error) {
      throw new Error(`${file}, line ${at}: ${(error as Error).message}`, { cause: error });
    }
  });
}

function readJudgements(file: string, known: ReadonlySet<string>): EvalSet['judgements'] {
  const judgements: EvalSet['judgements'] = new Map();
  for (const { line, at } of linesOf(file).slice(1)) {
    const [query = '', document = '', score = ''] = line.split('\t');
    const grade = Number(score);
    if (!Number.isInteger(grade))
      throw new Error(`${file}, line ${at}: the score "${score}" is not a whole number.`);
    if (grade <= 0 || !known.has(document)) continue;
    const judged = judgements.get(query) ?? new Map<string, number>();
    judgements.set(query, judged.set(document, grade));
  }
  return judgements;
}

function linesOf(file: string): { line: string; at: number }[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((line, index) => ({ line, at: index + 1 }))
    .filter(({ line }) => line.trim() !== '');
}
