import { conflict, invalid, unavailable, type DomainError } from '../errors';

/** What a failure of Postgres or of the network means to whoever asked. */
type Meaning = () => DomainError;

/** Seconds until it is worth asking again. A lock or a burst is over in a moment… */
const momentSeconds = 1;
/** …a server that starts again takes some seconds… */
const restartSeconds = 5;
/** …and a full disk waits for a person. */
const repairSeconds = 60;

const busy: Meaning = () =>
  unavailable(
    'BUSY',
    'The site has too much to do at this moment. Please send it again in a moment.',
    momentSeconds,
  );
const away: Meaning = () =>
  unavailable(
    'STORE_AWAY',
    'The site cannot reach its store at this moment. Please send it again in some seconds.',
    restartSeconds,
  );
const full: Meaning = () =>
  unavailable(
    'STORE_FULL',
    'The site cannot keep anything new at this moment. Reading goes on.',
    repairSeconds,
  );
const notAValue: Meaning = () =>
  invalid(
    'VALUE_OUT_OF_RANGE',
    'Something in this request cannot be kept or looked for. Please type it again.',
    { field: 'input' },
  );
const notThisCharacter: Meaning = () =>
  invalid('BAD_CHARACTER', 'This text has a character that cannot be kept. Please type it again.', {
    field: 'input',
  });
const changedMeanwhile: Meaning = () =>
  conflict('CHANGED_MEANWHILE', 'This changed in the meantime. Load the page again, then send it once more.');

/**
 * SQLSTATEs of Postgres and error codes of Node, sorted into *yours*, *later* and, by not standing here, *ours*. A
 * whole code comes before its class. https://www.postgresql.org/docs/18/errcodes-appendix.html
 */
const meanings = new Map<string, Meaning>(
  Object.entries({
    '22021': notThisCharacter, // character not in repertoire: NUL
    '22P05': notThisCharacter, // untranslatable character
    '22': notAValue, // numbers out of range, times that no calendar has, cursors made up by hand
    '54000': notAValue, // a word longer than an index takes
    '54001': notAValue, // a pattern nested deeper than the parser goes
    '23503': changedMeanwhile, // what it refers to is gone
    '23505': changedMeanwhile, // somebody else was quicker
    '23P01': changedMeanwhile,
    '40': busy, // serialization failure, deadlock
    '55P03': busy, // a lock was not had in time
    '57014': busy, // a statement took too long
    '25P02': busy, // the rest of a transaction whose statement failed
    '25P03': busy, // a transaction that did nothing for too long
    '25006': away, // read only: a standby that is being promoted
    '53100': full,
    '53': busy, // out of memory, too many connections
    '57': away, // shut down, starting up, crashed
    '08': away, // the connection
    '58': full, // the disk: I/O error, no space for a file
    ECONNREFUSED: away,
    ECONNRESET: away,
    ECONNABORTED: away,
    EPIPE: away,
    ETIMEDOUT: away,
    ENOTFOUND: away,
    EAI_AGAIN: away,
    EHOSTUNREACH: away,
    ENETUNREACH: away,
    EMFILE: busy,
    ENFILE: busy,
    ENOSPC: full,
    EROFS: full,
  }),
);

/** What `pg`'s pool says when none was free in time. */
export const noConnection = 'timeout exceeded when trying to connect';

/** `pg`, its pool and TypeORM have no codes for what they say themselves. */
const sentences: readonly (readonly [begins: string, meaning: Meaning])[] = [
  [noConnection, busy],
  ['Query read timeout', busy],
  ['Connection terminated', away],
  ['Client has encountered a connection error', away],
  ['Client was closed', away],
  ['Cannot use a pool after calling end', away],
  // TypeORM lets go of a connection in the moment it ends; what asks next hears of that.
  ['Query runner already released', away],
  ['Database connection provided by a query runner was already released', away],
];

/** `to_tsquery` and its relatives report a caller's typing as an error of syntax, which otherwise is ours. */
const tsquerySyntax = /tsquery/;

/** The refusal that a failure is told as, or undefined when it is ours and nobody foresaw it. */
export function meaningOf(error: unknown): DomainError | undefined {
  const { code, message } = thrownBelow(error);
  if (code === '42601' && tsquerySyntax.test(message)) return notAValue();
  const meaning = meanings.get(code) ?? (isSqlState(code) ? meanings.get(code.slice(0, 2)) : undefined);
  if (meaning) return meaning();
  return sentences.find(([begins]) => message.startsWith(begins))?.[1]();
}

/** Nothing can be kept, while everything can be read. */
export const isDiskFull = (error: unknown): boolean => meanings.get(thrownBelow(error).code) === full;

const isSqlState = (code: string) => /^[0-9A-Z]{5}$/.test(code);

/** TypeORM wraps what the driver threw; several failed addresses come as one error with all of them. */
function thrownBelow(error: unknown): { code: string; message: string } {
  const { driverError, errors, code, message } = (error ?? {}) as {
    driverError?: unknown;
    errors?: unknown[];
    code?: unknown;
    message?: unknown;
  };
  if (driverError) return thrownBelow(driverError);
  if (typeof code !== 'string' && errors?.[0]) return thrownBelow(errors[0]);
  return {
    code: typeof code === 'string' ? code : '',
    message: typeof message === 'string' ? message : '',
  };
}
