import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { labelsOf, type Label } from './classes';

export interface LabelledText {
  text: string;
  labels: ReadonlySet<Label>;
}

export interface LabelledFile {
  texts: LabelledText[];
  /** Labels that mean nothing here, with the number of their texts: a misspelt one must not pass for "nothing". */
  unknown: ReadonlyMap<string, number>;
}

const line = z.object({
  text: z.string(),
  labels: z.array(z.string()).optional(),
  label: z.string().optional(),
  spam: z.union([z.literal(0), z.literal(1), z.boolean()]).optional(),
});

/**
 * Reads `{ "text": …, "labels": […] }` a line; also one `label`, and `spam` as 0 or 1.
 * @throws Error that names the file and the line
 */
export function readLabelledFile(file: string): LabelledFile {
  const unknown = new Map<string, number>();
  const texts = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((written, index): LabelledText[] => {
      if (written.trim() === '') return [];
      const said = parse(written, `${file}, line ${index + 1}`);
      return [{ text: said.text, labels: understood(wordsOf(said), unknown) }];
    });
  return { texts, unknown };
}

function parse(written: string, place: string): z.infer<typeof line> {
  let json: unknown;
  try {
    json = JSON.parse(written);
  } catch (error) {
    throw new Error(`${place}: this is no JSON.`, { cause: error });
  }
  const parsed = line.safeParse(json);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues[0];
  const key = wrong?.path.join('.') || 'the line';
  throw new Error(`${place}: ${key}: ${wrong?.message}. A line is { "text": "…", "labels": ["…"] }.`);
}

const wordsOf = ({ labels = [], label, spam }: z.infer<typeof line>): string[] => [
  ...labels,
  ...(label === undefined ? [] : [label]),
  ...(spam ? ['spam'] : []),
];

function understood(words: readonly string[], unknown: Map<string, number>): ReadonlySet<Label> {
  const labels = new Set<Label>();
  for (const word of words) {
    const meant = labelsOf(word);
    if (!meant) unknown.set(word, (unknown.get(word) ?? 0) + 1);
    for (const label of meant ?? []) labels.add(label);
  }
  return labels;
}
