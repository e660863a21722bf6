import type { ReasonOf } from '@quandary/rules';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { meaningOf } from '../database/failures';
import { DomainError, type ErrorCode } from '../errors';
import { currentVisit } from '../web/visit';
import { tellFailure, tellLater, tellRefusal } from '../logging/failure';

/**
 * The one place where an error becomes what a caller sees. What was not foreseen is INTERNAL with an id that
 * stands in the log and in X-Request-Id; its message and stack stay here.
 */
export function formatError(error: unknown): GraphQLFormattedError {
  const thrown = causeOf(error);
  const cause = thrown instanceof DomainError ? thrown : (meaningOf(thrown) ?? thrown);
  const where = error instanceof GraphQLError ? { locations: error.locations, path: error.path } : {};
  if (cause instanceof DomainError) {
    if (cause !== thrown && cause.code === 'UNAVAILABLE') tellLater(thrown);
    else tellRefusal(cause.code);
    noteTime(cause);
    return {
      message: cause.message,
      ...where,
      extensions: { code: cause.code, reason: cause.reason, ...cause.details },
    };
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

/** graphql-js tells names of the schema that are like a misspelt one. */
const suggestion = / Did you mean [^?]*\?/g;

/** The same for sites that keep their schema to themselves. */
export function withoutSuggestion(error: unknown): GraphQLFormattedError {
  const formatted = formatError(error);
  if (formatted.extensions?.code !== 'INVALID') return formatted;
  return { ...formatted, message: formatted.message.replace(suggestion, '') };
}

/** For whoever answers with a page: its status and its header say the same. */
function noteTime({ details: { retryAfter } }: DomainError): void {
  const visit = currentVisit();
  if (visit && retryAfter !== undefined) visit.retryAfter = Math.max(retryAfter, visit.retryAfter ?? 0);
}

/** What was thrown, or undefined when the document or its variables are at fault. */
function causeOf(error: unknown): unknown {
  let cause: unknown = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause instanceof GraphQLError ? undefined : cause;
}

/** A document that does not fit the schema. The message of a wrong variable says where: `at "input.title"`. */
function refusal(error: GraphQLError): { code: 'INVALID'; reason: ReasonOf<'INVALID'>; field?: string } {
  const at = /\bat "([\w.]+)"/.exec(error.message)?.[1] ?? /^Variable "\$([\w.]+)"/.exec(error.message)?.[1];
  return at
    ? { code: 'INVALID', reason: 'BAD_VARIABLE', field: at }
    : { code: 'INVALID', reason: 'BAD_DOCUMENT' };
}
