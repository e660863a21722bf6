import { isNativeError } from 'node:util/types';

/** What a line of the log tells about an error. No field holds what people wrote, sent or are called. */
export interface ErrorFields {
  name: string;
  /** Postgres' SQLSTATE or Node's `code`. */
  code?: string;
  syscall?: string;
  constraint?: string;
  table?: string;
  column?: string;
  routine?: string;
  /** Only words of which we know that nobody's text is among them. */
  words?: string;
  /** Where it was thrown, without the message. */
  stack?: string;
  cause?: ErrorFields;
}

/** Names of Postgres' and Node's own making. A value that does not look like one is left out. */
const identifiers = ['code', 'syscall', 'constraint', 'table', 'column', 'routine'] as const;
const identifier = /^\w{1,63}$/;

/** An error with a reason behind its reason tells enough. */
const deepestCause = 3;

/** A class of Postgres' errors whose messages name our tables and its own files, and repeat no value. */
const wordsOfPostgres = /^(?:08|23|25|28|3D|40|53|55|57|58)[0-9A-Z]{3}$/;

/**
 * Messages that are known by heart; what matches is told, what stands around it is not. Any other may repeat a value
 * (`Unexpected token 'm', "my mother "...`), and the stack says which line it is.
 */
const knownWords = [
  /^Connection terminated(?: unexpectedly| due to connection timeout)?$/,
  /^timeout exceeded when trying to connect$/,
  /^Query read timeout$/,
  /^Client (?:has encountered a connection error|was closed) and is not queryable$/,
  /^Cannot use a pool after calling end on the pool$/,
  /^Cannot (?:read|set) properties of (?:undefined|null)/,
  /\bis not (?:a function|a constructor|iterable|defined)(?:$|(?= or ))/,
  /^Maximum call stack size exceeded$/,
  /^Invalid (?:time value|string length|array length)$/,
  /^Minified React error #\d+/,
  /^The render was aborted by the server without a reason\.$/,
];

/** A place in a program: a line of a stack that no message can pretend to be. */
const frame =
  /^\s+at (?:(?:async |new )?[\w$.<>#[\] ]+ \()?(?:file:|node:|webpack:|[A-Z]:\\|\/)\S*:\d+:\d+\)?$/;

/** Enough to find the line and who called it. */
const longestStack = 12;

/** An error as fields of a line, by an allow-list: what is not named here is not told. */
export function errorFields(error: unknown): ErrorFields {
  return fieldsAt(error, 0);
}

function fieldsAt(error: unknown, depth: number): ErrorFields {
  if (!isError(error)) return { name: typeof error };
  const fields: ErrorFields = { name: identifier.test(error.name) ? error.name : 'Error' };
  const given = error as unknown as Record<string, unknown>;
  for (const key of identifiers) {
    const value = given[key];
    if (typeof value === 'string' && identifier.test(value)) fields[key] = value;
  }
  const words = wordsOf(error, fields.code);
  if (words) fields.words = words;
  const stack = framesOf(error);
  if (stack) fields.stack = stack;
  if (isError(error.cause) && depth < deepestCause) fields.cause = fieldsAt(error.cause, depth + 1);
  return fields;
}

const isError = (error: unknown): error is Error => isNativeError(error) || error instanceof Error;

function wordsOf({ message }: Error, code: string | undefined): string | undefined {
  if (code && wordsOfPostgres.test(code)) return message;
  for (const known of knownWords) {
    const found = known.exec(message);
    if (found) return found[0];
  }
  return undefined;
}

/** A message may have many lines, and one of them may look like a place: it is cut out before places are looked for. */
function framesOf({ message, stack = '' }: Error): string {
  const at = message === '' ? -1 : stack.indexOf(message);
  const places = at < 0 ? stack : stack.slice(at + message.length);
  return places
    .split('\n')
    .filter((line) => frame.test(line))
    .slice(0, longestStack)
    .map((line) => line.trim())
    .join('\n');
}
