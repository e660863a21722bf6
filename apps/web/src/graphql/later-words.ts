import type { ReasonOf } from '@quandary/rules';

/** What this person has done enough of for now, and what the site has too much of. */
export const laterWords: Readonly<Record<ReasonOf<'TOO_SOON' | 'UNAVAILABLE'>, string>> = {
  DAILY_LIMIT_OF_LETTERS:
    'You have posted {limit, number} letters in a day, which is the limit. Your text is kept.',
  DAILY_LIMIT_OF_COMMENTS:
    'You have posted {limit, number} comments in a day, which is the limit. Your text is kept.',
  COOLING:
    'Many feelings meet in this discussion, so everybody takes {limit, plural, one {# minute} other {# minutes}} between two comments. Your text is kept; you can send it at {until}.',
  DAILY_LIMIT_OF_VOTES:
    'You have voted {limit, number} times in a day. Come back later; your votes so far count.',
  DAILY_LIMIT_OF_VOTES_ON_AUTHOR: 'You have voted on much by the same person today. Come back tomorrow.',
  DAILY_LIMIT_OF_REPORTS:
    'You have reported {limit, number} posts in a day. Come back later, or write to a moderator.',
  DAILY_LIMIT_OF_REPORTS_FROM_ADDRESS:
    'Too many reports came from where you are today. Sign in to report more.',
  DAILY_LIMIT_OF_ARTICLES: 'That is a lot for one day. Come back tomorrow.',
  DAILY_LIMIT_OF_EDITS:
    'You have edited {limit, number} times in a day, which is the limit: every text that was replaced is kept for a while. What you wrote is still here; please save it tomorrow.',
  DAILY_LIMIT_OF_EDITS_OF_POST:
    'This was edited {limit, number} times in a day, which is the limit: every text that was replaced is kept for a while. What you wrote is still here; please save it tomorrow.',
  TOO_MANY_WRONG_PASSWORDS_FROM_ADDRESS:
    'Too many wrong passwords came from where you are, for many accounts. Try again in a quarter of an hour, or from another network.',
  TOO_MANY_SIGN_UPS_FROM_ADDRESS:
    'Many accounts were made from where you are, more than we let one network make at a time. What you typed is still here, except the password. Please try again later, or from another network.',
  TOO_MANY_SEARCHES:
    'That was {limit, number} searches in a minute, from you or from where you are. Please try again in a minute.',
  TOO_MANY_CHECKS:
    'Your text was checked very often just now. Checks come back within a minute, and you can send it meanwhile.',
  TOO_MANY_DRAFTS: 'Suggestions were asked for very often just now. They come back within a minute.',
  QUERIES_COST_TOO_MUCH:
    'Programs asked for very much from where you are in the last minute. Please try again in a minute.',
  TOO_MANY_WRONG_PASSWORDS: 'Too many wrong passwords. Wait a few minutes, then try again.',
  BUSY: 'The site has too much to do at this moment. Please send it again in a moment.',
  STORE_AWAY: 'The site cannot reach its store at this moment. Please send it again in some seconds.',
  STORE_FULL: 'The site cannot keep anything new at this moment. Reading goes on.',
  MANY_WRITING: 'Many are writing here at this moment. Please send it again in a moment.',
  MANY_SIGNING_IN: 'Many people are signing in at this moment. Please try again in some seconds.',
  MANY_VISITORS: 'Many people are here at this moment. Please try again in a moment.',
  TOOK_TOO_LONG: 'This took too long and was stopped. Please try again in a moment.',
  NOT_KEPT: 'The site could not keep this at this moment. It is all below: please send it again.',
  BROKEN: 'Something broke on our side, and this was not saved. Please try again in a minute.',
};
