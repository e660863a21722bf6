import type { ReasonOf, RefusalDetails, RefusalReason } from '@quandary/rules';
import { language } from '../ui/language';
import { conflictWords } from './conflict-words';
import { forbiddenWords } from './forbidden-words';
import { invalidWords } from './invalid-words';
import { laterWords } from './later-words';

const others: Readonly<Record<ReasonOf<'UNAUTHENTICATED' | 'NOT_FOUND'>, string>> = {
  SIGNED_OUT: 'Please sign in first. What you wrote is kept.',
  NO_SUCH_POST: 'There is no such post.',
  NO_SUCH_LETTER: 'There is no such letter.',
  NO_SUCH_ANSWER: 'There is no such answer.',
  NO_SUCH_ARTICLE: 'There is no such article.',
  NO_SUCH_MEMBER: 'There is no such member.',
  NO_SUCH_PROPOSAL: 'There is no such proposal.',
  NO_SUCH_DECISION: 'There is no such decision about you.',
  NO_SUCH_APPEAL: 'There is no such appeal.',
  NO_SUCH_REVIEW_ITEM: 'There is no such review item.',
};

/** A function, because a table that is put together while a file is loaded stays in every browser's bundle. */
const words = (): Readonly<Record<RefusalReason, string>> => ({
  ...others,
  ...forbiddenWords,
  ...invalidWords,
  ...conflictWords,
  ...laterWords,
});

/** A refusal as the API tells it: what the site's own words are made of, and the API's own sentence. */
export interface Told {
  message: string;
  reason?: string;
  details?: RefusalDetails;
}

/**
 * The site's own sentence for a reason of the API, made where pages are rendered, so that no browser loads them all. A
 * reason that is newer than these pages has the API's sentence.
 */
export function wordsFor({ message, reason, details = {} }: Told): string {
  const known = words();
  if (reason === undefined || !isIn(known, reason)) return message;
  const { limit = 0, length = 0 } = details;

  return language.formatMessage(
    { id: `refusal.${reason}`, defaultMessage: known[reason] },
    { ...details, over: length - limit },
  );
}

const isIn = (known: object, reason: string): reason is RefusalReason => Object.hasOwn(known, reason);
