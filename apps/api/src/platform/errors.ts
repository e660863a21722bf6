/** Every way in which a request may fail, as the public API names it. */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID',
  'CONFLICT',
  'TOO_SOON',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export interface ErrorDetails {
  /** Where the mistake is, as the caller named it: "input.body". */
  field?: string;
  /** Seconds until the same request may succeed. */
  retryAfter?: number;
}

/**
 * A refusal that the person who asked should read: the message is a whole sentence that says what is wrong and
 * what can be done. Everything else that is thrown becomes INTERNAL.
 */
export class DomainError extends Error {
  constructor(
    readonly code: Exclude<ErrorCode, 'INTERNAL'>,
    message: string,
    readonly details: ErrorDetails = {},
  ) {
    super(message);
    this.name = 'DomainError';
  }
}

export const unauthenticated = () =>
  new DomainError('UNAUTHENTICATED', 'Please sign in first. What you wrote is kept.');
export const forbidden = (why: string) => new DomainError('FORBIDDEN', why);
/** Also the answer for what exists and is not yours to see. */
export const notFound = (what: string) => new DomainError('NOT_FOUND', `There is no such ${what}.`);
export const invalid = (field: string, why: string) => new DomainError('INVALID', why, { field });
export const conflict = (why: string) => new DomainError('CONFLICT', why);
export const tooSoon = (why: string, retryAfter: number) => new DomainError('TOO_SOON', why, { retryAfter });
/** The site cannot do it at this moment and will later: nobody did anything wrong. */
export const unavailable = (why: string, retryAfter: number) =>
  new DomainError('UNAVAILABLE', why, { retryAfter });

/** A policy's no, made only when somebody needs to read it; null is its yes. */
export type Refusal = (() => DomainError) | null;

/** Throws what the policy says, if it says anything. */
export function obey(refusal: Refusal): void {
  if (refusal) throw refusal();
}
