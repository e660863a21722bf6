import { EMAIL_PATTERN, HANDLE_PATTERN, POST_STATUSES, ROLES } from '@quandary/rules';
import * as z from 'zod';

/**
 * The interchange format: JSON Lines, one record a line, a record never before what it refers to. Everything
 * that an import reads and an export writes is in this file. Beyond the format's first description it knows:
 *
 * - `comment.penName` instead of `author`: the letter-writer under their sealed letter, as an export without
 *   authors tells it. It must be the signature of that letter. A letter without `author` is sealed with nobody
 *   behind it.
 * - `member.coach: []`: somebody who wrote answers as a coach and holds no valid credential now.
 * - `status: hidden`: hidden by reports and not decided yet; it keeps its number.
 *
 * The lengths that forms ask for do not hold here: people imported what they had. These only keep a slip out. Nor does
 * what forms say against names (a word of the house, somebody else's, marks that nobody sees): the rules of today lose no
 * member of yesterday. Such a name is imported as it is, and new members are kept from looking like it.
 */
const LONGEST_BODY = 200_000;
const LONGEST_LINE_OF_TEXT = 1_000;
/** An index entry of Postgres holds 2,700 bytes; an id of 200 characters fits whatever its script. */
const LONGEST_ID = 200;

/** Postgres refuses NUL, and UTF-8 cannot write half a character. */
const storable = (raw: string) => raw.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD');

const text = (longest: number) => z.string().transform(storable).pipe(z.string().max(longest));
const written = (longest: number) => text(longest).pipe(z.string().regex(/\S/, 'is blank'));
const line = written(LONGEST_LINE_OF_TEXT);
const id = written(LONGEST_ID);
const slug = z
  .string()
  .max(LONGEST_ID)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a slug: small letters, digits and single hyphens');
const time = z.iso.datetime({ offset: true, error: 'is not a time like 2026-11-21T09:00:00Z' });
const status = z.enum(POST_STATUSES).default('published');

const handle = z
  .string()
  .max(LONGEST_ID)
  .transform((raw) => raw.toLowerCase())
  .refine((raw) => HANDLE_PATTERN.test(raw), 'has more than the letters a to z, digits, "-" and "_"');

const record = <const Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** A member, or a pen name, or the member behind that. */
const signature = { author: id.optional(), penName: line.optional() };
const signed = (post: { author?: string; penName?: string }) =>
  post.author !== undefined || post.penName !== undefined;
const unsigned = { path: ['author'], error: 'is missing' };

/** What is gone may be empty; what is read may not. */
const hasWords = (post: { body: string; status: string }) =>
  post.status === 'removed' || post.status === 'withdrawn' || /\S/.test(post.body);
const blank = { path: ['body'], error: 'is blank' };

/** What every post has. */
const content = { body: text(LONGEST_BODY), createdAt: time, status };

/** One schema for each type of record, in the order in which an export writes them. */
const schemas = {
  topic: record('topic', { slug, name: line }),
  member: record('member', {
    id,
    handle,
    name: line,
    email: line.pipe(z.string().regex(EMAIL_PATTERN, 'is not an e-mail address')).optional(),
    coach: z.array(slug).optional(),
    roles: z.array(z.enum(ROLES)).default([]),
    createdAt: time.optional(),
  }),
  dilemma: record('dilemma', {
    id,
    title: line,
    topic: slug,
    ask: line.optional(),
    locked: z.boolean().default(false),
    ...signature,
    ...content,
  })
    .refine(signed, unsigned)
    .refine(hasWords, blank),
  answer: record('answer', {
    id,
    dilemma: id,
    author: id,
    helped: z.boolean().default(false),
    ...content,
  }).refine(hasWords, blank),
  comment: record('comment', { id, parent: id, ...signature, ...content })
    .refine(signed, unsigned)
    .refine(hasWords, blank),
  vote: record('vote', {
    post: id,
    member: id,
    value: z.literal([1, -1], { error: 'is neither 1 nor -1' }),
    createdAt: time.optional(),
  }),
  article: record('article', {
    id,
    slug,
    title: line,
    summary: written(LONGEST_BODY),
    body: written(LONGEST_BODY),
    topics: z.array(slug),
    author: id,
    publishedAt: time,
  }),
};

export type RecordType = keyof typeof schemas;
export const recordTypes = Object.keys(schemas) as RecordType[];
export type RecordOf<Type extends RecordType> = z.output<(typeof schemas)[Type]>;
export type PostRecord = RecordOf<'dilemma' | 'answer' | 'comment'>;
export type InterchangeRecord = RecordOf<RecordType>;

/** A record, or why the line is none; the type when at least that could be read. */
export type Reading = { record: InterchangeRecord } | { because: string; type?: RecordType };

export function readRecord(json: string): Reading {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return { because: 'it is not JSON' };
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return { because: 'it is not a JSON object' };
  const type = recordTypes.find((known) => known === (raw as { type?: unknown }).type);
  if (!type) return { because: `its type is none of ${recordTypes.join(', ')}` };
  const parsed = schemas[type].safeParse(raw);
  return parsed.success ? { record: parsed.data } : { type, because: problem(parsed.error.issues[0], raw) };
}

function problem(issue: z.core.$ZodIssue | undefined, raw: object): string {
  if (!issue) return 'it cannot be read';
  if (issue.code === 'unrecognized_keys') return `it has the unknown key "${issue.keys.join('", "')}"`;
  const key = issue.path.join('.');
  const missing = issue.code === 'invalid_type' && issue.path.length === 1 && !(key in raw);
  return `"${key}" ${missing ? 'is missing' : said(issue.message)}`;
}

/** Zod's own words begin with a capital and stand alone; ours continue the sentence. */
const said = (message: string) => (/^[A-Z]/.test(message) ? `is not right: ${message}` : message);
