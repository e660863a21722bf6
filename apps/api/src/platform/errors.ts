import type { FieldError, ReasonOf, RefusalCode, RefusalDetails, RefusalReason } from '@quandary/rules';

/** Every way in which a request may fail, as the public API names it. */
export type ErrorCode = RefusalCode | 'INTERNAL';

/**
 * A refusal that whoever asked should know of: a code, a reason that goes with it, and the details that its words need.
 * The message is the same in English, a whole sentence that says what is wrong and what can be done. Everything else
 * that is thrown becomes INTERNAL.
 */
export class DomainError extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly reason: RefusalReason,
    message: string,
    readonly details: RefusalDetails = {},
  ) {
    super(message);
    this.name = 'DomainError';
  }
}

type Later = RefusalDetails & { retryAfter: number };

export const unauthenticated = () =>
  new DomainError('UNAUTHENTICATED', 'SIGNED_OUT', 'Please sign in first. What you wrote is kept.');

export const forbidden = (reason: ReasonOf<'FORBIDDEN'>, why: string, details?: RefusalDetails) =>
  new DomainError('FORBIDDEN', reason, why, details);

/** What can be asked for by an id or a name. */
const noSuch = {
  post: 'NO_SUCH_POST',
  letter: 'NO_SUCH_LETTER',
  answer: 'NO_SUCH_ANSWER',
  article: 'NO_SUCH_ARTICLE',
  member: 'NO_SUCH_MEMBER',
  'review item': 'NO_SUCH_REVIEW_ITEM',
  proposal: 'NO_SUCH_PROPOSAL',
  decision: 'NO_SUCH_DECISION',
  appeal: 'NO_SUCH_APPEAL',
} as const satisfies Record<string, RefusalReason>;

/** Also the answer for what exists and is not yours to see. */
export const notFound = (what: keyof typeof noSuch) =>
  new DomainError('NOT_FOUND', noSuch[what], `There is no such ${what}.`);

export const invalid = (reason: ReasonOf<'INVALID'>, why: string, details?: RefusalDetails) =>
  new DomainError('INVALID', reason, why, details);

/** What a schema of `@quandary/rules` found wrong. */
export const unfit = ({ reason, message, field, about, limit, length }: FieldError) =>
  invalid(reason, message, { field, about, limit, length });

export const notOurCursor = () =>
  invalid('BAD_CURSOR', 'This page marker is not one of ours. Start again from the first page.', {
    field: 'after',
  });

export const conflict = (reason: ReasonOf<'CONFLICT'>, why: string, details?: RefusalDetails) =>
  new DomainError('CONFLICT', reason, why, details);

export const tooSoon = (reason: ReasonOf<'TOO_SOON'>, why: string, details: Later) =>
  new DomainError('TOO_SOON', reason, why, details);

/** The site cannot do it at this moment and, as far as it knows, will in `retryAfter` seconds: nobody did anything wrong. */
export const unavailable = (reason: ReasonOf<'UNAVAILABLE'>, why: string, retryAfter?: number) =>
  new DomainError('UNAVAILABLE', reason, why, { retryAfter });

/** A policy's no, made only when somebody needs to read it; null is its yes. */
export type Refusal = (() => DomainError) | null;

/** Throws what the policy says, if it says anything. */
export function obey(refusal: Refusal): void {
  if (refusal) throw refusal();
}
