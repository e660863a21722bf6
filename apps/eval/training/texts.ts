import { readFileSync } from 'node:fs';
import { CRISIS_KINDS, type CrisisKind } from '@quandary/safety';
import { z } from 'zod';

/** A text to learn from, and the file that says how it is read. */
export interface Judged {
  text: string;
  is: boolean;
}

export interface Post extends Judged {
  id: string;
  type: 'dilemma' | 'answer';
}

/** A text with what it may speak of; nothing, if it is ordinary. */
export interface OfKinds {
  text: string;
  kinds: readonly CrisisKind[];
}

const labelled = z.looseObject({ text: z.string(), labels: z.array(z.string()) });
const tweet = z.looseObject({ text: z.string(), label: z.enum(['hate', 'offensive', 'neither']) });
const comment = z.looseObject({
  text: z.string(),
  spam: z.union([z.literal(0), z.literal(1)]),
  video: z.string(),
});
const post = z.looseObject({
  type: z.string(),
  id: z.string().optional(),
  title: z.string().optional(),
  body: z.string().optional(),
});

/** `{ text, labels }` a line: whether each has the label. */
export const readLabelled = (file: string, label: string): Judged[] =>
  read(file, labelled).map(({ text, labels }) => ({ text, is: labels.includes(label) }));

/** English texts with their kinds of crisis. */
export const readKinds = (file: string): OfKinds[] =>
  read(file, labelled)
    .filter(({ language }) => language === undefined || language === 'en')
    .map(({ text, labels }) => ({ text, kinds: CRISIS_KINDS.filter((kind) => labels.includes(kind)) }));

/**
 * Tweets that people called hate or neither. Those called offensive teach nothing here: most are crude, and whether
 * they are unkind nobody said.
 */
export const readTweets = (file: string): Judged[] =>
  read(file, tweet).flatMap(({ text, label }) =>
    label === 'offensive' ? [] : [{ text: withoutTwitter(text), is: label === 'hate' }],
  );

/** Comments with the video that they stand under. */
export const readSpam = (file: string): (Judged & { video: string })[] =>
  read(file, comment).map(({ text, spam, video }) => ({ text, is: spam === 1, video }));

/** Letters and answers of an interchange file: neither unkind nor spam. */
export const readPosts = (file: string): Post[] =>
  read(file, post).flatMap(({ id = '', type, title, body }) =>
    (type === 'dilemma' || type === 'answer') && body
      ? [{ id, type, text: title ? `${title}\n${body}` : body, is: false }]
      : [],
  );

/** Each fifth text is kept for measuring, and never learnt from. */
export const apart = <T>(texts: readonly T[]): { learnt: T[]; kept: T[] } => ({
  learnt: texts.filter((_, at) => at % 5 !== 0),
  kept: texts.filter((_, at) => at % 5 === 0),
});

/** What only tweets have would be learnt as if it said something. */
const withoutTwitter = (text: string): string =>
  text
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&(?:gt|#\d+);/g, ' ')
    .replace(/https?:\S+|\bRT\b/g, ' ')
    .replace(/@\w+:?/g, ' ');

/** @throws Error that names the file and the line */
function read<T>(file: string, shape: z.ZodType<T>): T[] {
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      try {
        return [shape.parse(JSON.parse(line))];
      } catch (error) {
        throw new Error(`${file}, line ${index + 1}: ${(error as Error).message}`, { cause: error });
      }
    });
}
