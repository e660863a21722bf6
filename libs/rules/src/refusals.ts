/**
 * Why the API refuses: for each code the closed list of its reasons, each with what it means to the author of a
 * program. The API prints them as its enum `RefusalReason`; the site has a sentence of its own for each. INTERNAL has
 * none: what nobody foresaw has no reason that could be told.
 */
export const REFUSALS = {
  UNAUTHENTICATED: {
    SIGNED_OUT: 'The operation needs a session, and the request has none that is still good.',
  },
  FORBIDDEN: {
    NOT_STAFF: 'Only moderators and admins may.',
    SUSPENDED: 'The account is suspended; `until` is the day when that ends.',
    SUSPENDED_WRITER: 'The account is suspended, and a suspended member publishes no article.',
    NOT_AUTHOR: 'Only whoever wrote the post may.',
    NOT_LETTER_WRITER: 'Only whoever wrote the letter may.',
    OWN_ANSWER: 'The letter-writer wrote the answer too, and does not mark it.',
    OWN_LETTER: 'Nobody answers their own letter.',
    OWN_ARTICLE: 'Nobody marks their own article.',
    VOTE_ON_OWN_POST: 'Nobody votes on their own post.',
    VOTE_ON_RIVAL_ANSWER: 'Whoever answered a letter does not vote on its other answers.',
    VOTE_WHILE_DECIDING: 'Whoever holds the review of a post does not vote on it.',
    REPORT_OF_OWN_POST: 'Nobody reports their own post.',
    REPORT_AFTER_REPLY: 'Whoever replied to a post does not report it.',
    GUEST_REPORTS_ILLEGAL_ONLY: 'Without an account only illegal content can be reported.',
    SUSPENDED_REPORTS_ILLEGAL_ONLY: 'While suspended only illegal content can be reported.',
    REVIEW_OF_OWN_POST: 'Nobody decides about their own post.',
    MOVE_OF_OWN_LETTER: 'Nobody moves their own letter as a moderator.',
    REVIEW_AFTER_TAKING_PART: 'Whoever wrote under a letter does not decide about what stands there.',
    OWN_PROPOSAL: 'Whoever proposed to open a sealed letter, or a long suspension, does not confirm it.',
    OWN_DECISION: 'Nobody decides an appeal against their own decision.',
    WARNED:
      'The member has not acknowledged the warning `decisionId`, whose text is `explanation`: `acknowledgeWarning` comes first.',
    AUTHOR_IS_STAFF: 'Only an admin suspends a moderator or an admin.',
    NOT_COACH: 'Only coaches answer letters.',
    NOT_COACH_OF_TOPIC: 'The coach has no valid credential for the topic of the letter.',
    NOT_COACH_FOR_ARTICLES: 'Only coaches and admins publish articles.',
    NOT_COACH_OF_ARTICLE_TOPICS: 'The coach has no valid credential for any topic of the article.',
    NOT_COACH_OR_STAFF: 'Only coaches, moderators and admins may.',
  },
  NOT_FOUND: {
    NO_SUCH_POST: 'The post does not exist, or this viewer may not see it.',
    NO_SUCH_LETTER: 'The letter does not exist, or this viewer may not see it.',
    NO_SUCH_ANSWER: 'The answer does not exist, or this viewer may not see it.',
    NO_SUCH_ARTICLE: 'The article does not exist.',
    NO_SUCH_MEMBER: 'The member does not exist.',
    NO_SUCH_REVIEW_ITEM: 'The review item does not exist.',
    NO_SUCH_PROPOSAL: 'There is no such proposal to open a sealed letter, or to suspend for long.',
    NO_SUCH_DECISION: 'The decision does not exist, or is not about a post of this viewer.',
    NO_SUCH_APPEAL: 'The appeal does not exist.',
  },
  INVALID: {
    BAD_DOCUMENT: 'The document does not parse, does not fit the schema, or is too deep or too long.',
    TOO_MUCH_AT_ONCE:
      'The document asks for more than `limit` values, counted before it runs: fields, those below a list once for each entry.',
    BAD_VARIABLE: 'A variable or argument, `field`, does not fit its type.',
    NOT_JSON: 'The body of the request is not JSON.',
    SENT_BY_ANOTHER_SITE: 'A browser sent the request on behalf of another site.',
    WRONG_ADDRESS: 'The request names a host that is not the address of this site.',
    BODY_TOO_LARGE: 'The body of the request is larger than any form.',
    LENGTH_REQUIRED: 'The request does not say how long its body is.',
    VALUE_OUT_OF_RANGE: 'A value is one that the database cannot hold or search for.',
    BAD_CHARACTER: 'A text has a character that cannot be stored.',
    BAD_PAGE_SIZE: '`first` is below 1 or above `limit`.',
    BAD_CURSOR: '`after` is not a cursor of this list.',
    MISSING: 'What `about` names is missing or blank.',
    TOO_LONG: 'What `about` names has `length` characters, and may have `limit`.',
    DRAFT_TOO_LONG: 'What `about` names is longer than the `limit` of what can be posted.',
    TOO_SHORT: 'What `about` names has `length` characters, and needs `limit`.',
    TOO_FEW_TOPICS: 'The article has `length` topics, and needs `limit`.',
    TOO_MANY_TOPICS: 'The article has `length` topics, and may have `limit`.',
    SEARCH_TOO_LONG: 'A search has at most `limit` characters.',
    BAD_EMAIL: 'The text does not look like an e-mail address.',
    BAD_HANDLE: 'A handle has only a to z, digits, "-" and "_", and begins with a letter or a digit.',
    RESERVED_HANDLE: 'The handle is kept for the site.',
    BAD_NAME: 'A name has marks that nobody sees, or that turn the direction of text.',
    PILED_MARKS: 'A name has more marks on one letter than any language.',
    RESERVED_NAME: 'A name is kept for the site or for a role, or looks as if it were.',
    OWN_NAME_AS_PEN_NAME: 'The pen name is, or looks like, the name or handle of the member whom it hides.',
    BLANK_PASSWORD: 'A new password has nothing but blanks.',
    COMMON_PASSWORD: 'A new password is one of those that are guessed first.',
    PASSWORD_LIKE_NAME:
      'A new password is a name or address of the member, or the name of the site, with little else.',
    DEMO_LOGIN_FROM_AFAR: 'A login of the demonstration is good on the machine of the site alone.',
    NO_SUCH_TOPIC: 'There is no topic with this slug.',
    UNKNOWN_TOPIC: 'Among the topics of the article is `value`, which is the slug of none.',
    WRONG_CREDENTIALS: 'The e-mail address and the password do not belong together.',
    TOO_MANY_PASSAGES: 'At most `limit` passages are cut out at a time.',
    PASSAGE_NOT_THERE: 'The passage `value` stands nowhere in the post.',
    NOTHING_LEFT: 'Without the passages nothing would be left to read: withdrawing the post is the way.',
    EXPLANATION_REPEATS_PASSAGE: 'The explanation says the words that are cut out.',
    NOT_A_LETTER: 'Only a letter has a title, an ask and a topic.',
    NOTHING_ADDED: 'The edit of a post that can only be added to adds nothing.',
    ADDENDUM_TOO_LONG: 'With what is added the text would have `length` characters, and may have `limit`.',
    TOO_MANY_SUGGESTIONS: 'The document asks for the suggestions of too many letters.',
    END_WITHOUT_SUSPENSION: '`suspendUntil` comes with a decision that neither suspends nor holds.',
    BAD_MINUTES: 'SLOW needs `minutes`, a whole number from 1 to `limit`; nothing else takes them.',
    MEMBER_OR_POST: 'Either `memberId` or `postId` is needed, and not both.',
    SUSPENSION_ENDS_IN_PAST: 'The end of the suspension is not in the future.',
    SUSPENSION_TOO_LONG: 'One moderator suspends for at most `limit` days: longer ones take two admins.',
  },
  CONFLICT: {
    POST_NOT_OPEN: 'The post is held, hidden, removed or withdrawn.',
    LETTER_NOT_OPEN: 'The letter is held, hidden, removed or withdrawn.',
    ANSWER_NOT_OPEN: 'The answer is held, hidden, removed or withdrawn.',
    EDITED_MEANWHILE:
      'The text is no longer the one of `revision` that the edit began with; `currentBody` and `currentRevision` are what stands there, `givenBody` is what was sent.',
    FREE_EDIT_OVER:
      'The edit replaces the text, and the time for that is over. `currentBody`, `currentRevision` and `givenBody` come along.',
    ADDENDUM_REPEATS_TEXT:
      'What is to be added repeats much of the text that stays above it. `currentBody`, `currentRevision` and `givenBody` come along.',
    IN_TOPIC_ALREADY: 'The letter is in the topic already.',
    UNDER_REVIEW: 'A moderator is deciding about the held post, and its text stays until then.',
    REQUEST_ID_REUSED: 'The same member has sent the `requestId` with something else.',
    POST_CHANGED: 'The post was withdrawn or removed while the request ran.',
    DISCUSSION_LOCKED: 'A moderator has closed the discussion.',
    SAME_TEXT: 'The same member posted the same text within the last `limit` minutes.',
    VOTE_NOT_COUNTED: 'The post changed while the vote was cast.',
    ALREADY_REPORTED: 'The viewer has reported the post before.',
    ALREADY_REPORTED_FROM_ADDRESS: 'A guest of the same network address has reported the post today.',
    ALREADY_DECIDED: 'The review item is decided.',
    ALREADY_PUBLIC: 'There is nothing to restore: the post is public and its discussion open.',
    CLAIMED_BY_ANOTHER: 'Another moderator holds the review item.',
    CLAIMED_FIRST_BY_ANOTHER: 'Another moderator took the review item while the request ran.',
    EDITED_SINCE_CLAIM: 'The post was edited after the viewer claimed its review.',
    CHANGED_WHILE_DECIDING: 'The post or its review changed while the request ran.',
    NOT_SEALED: 'The post is not signed with a pen name.',
    PROPOSED_ALREADY: 'The same letter waits for another admin to confirm that it is opened.',
    PROPOSAL_OVER: 'The proposal was confirmed, its seven days are over, or its admin is one no longer.',
    NOT_APPEALABLE: 'The decision takes nothing from anybody, so there is nothing to appeal.',
    APPEAL_TOO_LATE: 'The time in which the decision could be appealed is over.',
    ALREADY_APPEALED: 'The decision was appealed before.',
    APPEAL_DECIDED: 'The appeal is decided.',
    APPEAL_WAITS: 'A decision about the post is appealed: the appeal is decided before anything else.',
    NOTHING_TO_LIFT: 'Nothing that was decided about it is in force any more.',
    NOT_A_WARNING: 'The decision is no warning.',
    AUTHOR_UNKNOWN: 'Nobody is known to be behind the pen name: it was imported without.',
    WITHDRAWN_BY_AUTHOR: 'The author withdrew the post: nobody makes it public again.',
    EMAIL_TAKEN: 'There is an account with the e-mail address.',
    HANDLE_TAKEN: 'There is a member with the handle.',
    HANDLE_LIKE_NAME: 'The handle looks like the handle or name of another member.',
    NAME_TAKEN: 'The name is, or looks like, the handle or name of another member.',
    TITLE_TAKEN: 'No free address is left for an article of this title.',
    CHANGED_MEANWHILE: 'Something that the request builds on changed while it ran.',
  },
  TOO_SOON: {
    DAILY_LIMIT_OF_LETTERS: 'The member has posted `limit` letters in 24 hours.',
    DAILY_LIMIT_OF_COMMENTS: 'The member has posted `limit` answers and comments in 24 hours.',
    COOLING:
      'Tempers are high in this branch, or a moderator slowed it: a member comments there once in `limit` minutes, and again at `until`.',
    DAILY_LIMIT_OF_VOTES: 'The member has voted `limit` times in 24 hours.',
    DAILY_LIMIT_OF_VOTES_ON_AUTHOR: 'The member has voted `limit` times on one author in 24 hours.',
    DAILY_LIMIT_OF_REPORTS: 'The member has reported `limit` posts in 24 hours.',
    DAILY_LIMIT_OF_REPORTS_FROM_ADDRESS:
      'Guests of one network address have reported `limit` posts in 24 hours.',
    DAILY_LIMIT_OF_ARTICLES: 'The member has opened or marked as many articles as counts in a day.',
    DAILY_LIMIT_OF_EDITS: 'The member has edited `limit` times in 24 hours.',
    DAILY_LIMIT_OF_EDITS_OF_POST: 'The post was edited `limit` times in 24 hours.',
    TOO_MANY_WRONG_PASSWORDS: 'Too many wrong passwords came for the account from one network address.',
    TOO_MANY_WRONG_PASSWORDS_FROM_ADDRESS:
      'Too many wrong passwords came from one network address, for whichever accounts.',
    TOO_MANY_SIGN_UPS_FROM_ADDRESS: 'Too many accounts were made from one network address.',
    TOO_MANY_SEARCHES:
      'The member, or the guests of one network address, have searched `limit` times in a minute.',
    TOO_MANY_DRAFTS:
      'The member, or the guests of one network address, have asked for suggestions for a draft `limit` times in a minute.',
    TOO_MANY_CHECKS:
      'The member, or the guests of one network address, have had drafts checked `limit` times in a minute.',
    QUERIES_COST_TOO_MUCH:
      'The documents of the member, or of the guests of one network address, cost more than `limit` in a minute.',
  },
  UNAVAILABLE: {
    BUSY: 'The database has too much to do.',
    STORE_AWAY: 'The database cannot be reached.',
    STORE_FULL: 'Nothing can be written for the time being; reading works.',
    MANY_WRITING: 'Too many requests write to the same thing.',
    MANY_SIGNING_IN: 'Too many passwords wait to be checked.',
    MANY_VISITORS: 'The site has too many requests at once.',
    TOOK_TOO_LONG: 'The request ran out of time and was stopped.',
    NOT_KEPT: 'What was sent could not be stored.',
    BROKEN: 'What was sent met a fault of the site and was not stored.',
  },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

/** The codes that come with a reason. */
export type RefusalCode = keyof typeof REFUSALS;
/** The reasons of one code. */
export type ReasonOf<Code extends RefusalCode> = Code extends RefusalCode
  ? keyof (typeof REFUSALS)[Code] & string
  : never;
export type RefusalReason = ReasonOf<RefusalCode>;

/** What the words for a reason need besides it; each reason says which of them it comes with. */
export interface RefusalDetails {
  /** Where the mistake is, as the caller named it: "input.body". */
  readonly field?: string;
  /** Seconds until the same request may succeed. */
  readonly retryAfter?: number;
  /** What is missing, too long or too short. */
  readonly about?: FieldName;
  /** The most or the least that there may be: characters, entries, minutes, days or posts. */
  readonly limit?: number;
  /** How many there are. */
  readonly length?: number;
  /** The last day of a suspension, 2026-11-21; or the time until which one waits, 14:32 UTC. */
  readonly until?: string;
  /** The text as it is now, where an edit met another one. */
  readonly currentBody?: string;
  /** How often it was changed. */
  readonly currentRevision?: number;
  /** What the edit brought. */
  readonly givenBody?: string;
  /** What the caller sent and nothing is known of. */
  readonly value?: string;
  /** The decision that stands in the way. */
  readonly decisionId?: string;
  /** Its text. */
  readonly explanation?: string;
}

/** What a person is asked to fill in, as `about` names it. */
export type FieldName = keyof typeof FIELDS;

/** Each field in a sentence, with its article, and what to do when it is empty. */
export const FIELDS = {
  TITLE: {
    name: 'A title',
    missing: 'Please give your letter a title: one line that says what it is about.',
  },
  LETTER: {
    name: 'A letter',
    missing: 'Please write your letter: what happened, and what you are torn between.',
  },
  ASK: { name: 'A question', missing: 'Please ask one question.' },
  TOPIC: { name: 'A topic', missing: 'Choose a topic, so that the right people find this.' },
  PEN_NAME: {
    name: 'A pen name',
    missing: 'Please write a pen name, or choose to post under your own name.',
  },
  ANSWER: {
    name: 'An answer',
    missing: 'Please write what you would do: it is the one part that every answer has.',
  },
  COMMENT: { name: 'A comment', missing: 'Please write your comment.' },
  POST: { name: 'A post', missing: 'Please leave some text, or withdraw the post instead.' },
  VOTE: { name: 'A vote', missing: 'Please vote up or down, or take your vote back.' },
  ARTICLE_TITLE: { name: 'A title', missing: 'Please give the article a title.' },
  SUMMARY: {
    name: 'A summary',
    missing: 'Please say in a sentence or two what the article is good for.',
  },
  ARTICLE: { name: 'An article', missing: 'Please write the article.' },
  TOPICS: { name: 'The topics', missing: 'Please choose at least one topic.' },
  PASSAGE: { name: 'A passage', missing: 'Please say which words are to go.' },
  NOTE: { name: 'A note', missing: 'Please write a note.' },
  REPORT_REASON: { name: 'A reason', missing: 'Please choose a reason from the list.' },
  DECISION: { name: 'A decision', missing: 'Please choose what to do with the post.' },
  EXPLANATION: { name: 'An explanation', missing: 'Please tell the author why, in your own words.' },
  SUSPENSION_END: { name: 'The end', missing: 'Please say until when, as a date and time.' },
  APPEAL: { name: 'An appeal', missing: 'Please say why this should be looked at again.' },
  MINUTES: { name: 'The minutes', missing: 'Please say how many minutes, as a whole number.' },
  EMAIL: { name: 'An e-mail address', missing: 'Please give your e-mail address.' },
  PASSWORD: { name: 'A password', missing: 'Please type your password.' },
  HANDLE: { name: 'A handle', missing: 'Please choose a handle: it is your address here.' },
  NAME: { name: 'A name', missing: 'Please give a name.' },
  ID: {
    name: 'An id',
    missing: 'This does not say which post it is about. Please reload the page and try again.',
  },
  REQUEST_ID: {
    name: 'A request id',
    missing: 'A request id is a text of 1 to 100 characters. Please send one, or leave it out.',
  },
  FORM: { name: 'A form', missing: 'This form arrived empty. Please fill it in and send it again.' },
} as const satisfies Record<string, { readonly name: string; readonly missing: string }>;
