import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError, invalid, type ErrorCode } from '../errors';
import { tellFailure, tellRefusal } from '../logging/failure';

/**
 * The one place where an error becomes what a caller sees. What was not foreseen is INTERNAL with an id that
 * stands in the log and in X-Request-Id; its message and stack stay here.
 */
export function formatError(error: unknown): GraphQLFormattedError {
  const cause = unstorable(causeOf(error));
  const where = error instanceof GraphQLError ? { locations: error.locations, path: error.path } : {};
  if (cause instanceof DomainError) {
    tellRefusal(cause.code);
    return { message: cause.message, ...where, extensions: { code: cause.code, ...cause.details } };
  }
  if (cause === undefined) {
    tellRefusal('INVALID');
    return { message: (error as GraphQLError).message, ...where, extensions: refusal(error as GraphQLError) };
  }
  const errorId = tellFailure(cause);
  return {
    message: 'Something broke on our side. Nothing you wrote is lost; please try again in a moment.',
    ...where,
    extensions: { code: 'INTERNAL' satisfies ErrorCode, errorId },
  };
}

/** Postgres stores no NUL character; a text that has one is the caller's mistake. */
const characterNotInRepertoire = '22021';

function unstorable(cause: unknown): unknown {
  const { code } = (cause ?? {}) as { code?: unknown };
  return code === characterNotInRepertoire
    ? invalid('input', 'This text has a character that cannot be kept. Please type it again.')
    : cause;
}

/** What was thrown, or undefined when the document or its variables are at fault. */
function causeOf(error: unknown): unknown {
  let cause: unknown = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause instanceof GraphQLError ? undefined : cause;
}

/** A document that does not fit the schema. The message of a wrong variable says where: `at "input.title"`. */
function refusal(error: GraphQLError): { code: ErrorCode; field?: string } {
  const at = /\bat "([\w.]+)"/.exec(error.message)?.[1] ?? /^Variable "\$([\w.]+)"/.exec(error.message)?.[1];
  return at ? { code: 'INVALID', field: at } : { code: 'INVALID' };
}
