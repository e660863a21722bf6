/**
 * Lengths count characters as Postgres does (`char_length`: Unicode code points after NFC), durations are
 * milliseconds.
 */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * How long what was withdrawn can still be reported: whoever read it and was hurt says so within days, and nobody
 * should escape that by taking it back. It is the week for which requests and drafts are kept, too.
 */
export const WITHDRAWN_REPORT_TIME = 7 * DAY;

/** A title fits two lines on a telephone and one in a search result. */
export const LONGEST_TITLE = 150;

/** The ask is one question in one breath, not a second letter. */
export const LONGEST_ASK = 200;

/**
 * About eight printed pages: longer than any real letter we have seen, short enough to be read by somebody
 * who helps.
 */
export const LONGEST_DILEMMA = 20_000;

/** An answer may be as long as the letter that it answers. */
export const LONGEST_ANSWER = LONGEST_DILEMMA;

/** Half a letter: who has more to say than that under somebody else's letter writes their own. */
export const LONGEST_COMMENT = 10_000;

/** A signature such as "Ghosted in Chicago": two characters are initials, sixty fit a byline. */
export const PEN_NAME_LENGTH = { min: 2, max: 60 };

/** A handle is typed and read aloud; one character is too easily somebody else's. */
export const HANDLE_LENGTH = { min: 2, max: 30 };

/** Handles are part of addresses, so plain ASCII, and no one can look like another by case or script. */
export const HANDLE_PATTERN = /^[a-z0-9][a-z0-9_-]*$/;

/** A name of sixty characters fits a byline; most legal names do. */
export const LONGEST_NAME = 60;

/**
 * NIST 800-63B: at least eight characters. At most two hundred, because hashing takes work for every byte.
 */
export const PASSWORD_LENGTH = { min: 8, max: 200 };

/** The longest address that mail can be sent to (RFC 5321, erratum 1690). */
export const LONGEST_EMAIL = 254;

/**
 * One @ with something before it and a dotted host behind it, in any script: only a sent mail proves more. Forms, the
 * API, imports and the console all ask this, so that whoever signed up once is let in everywhere.
 */
export const EMAIL_PATTERN = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

/** A reporter says what is wrong in a few paragraphs; a moderator reads it in a minute. */
export const LONGEST_NOTE = 2_000;

/** A moderator's text to the author: a page. */
export const LONGEST_EXPLANATION = 4_000;

/**
 * One letter stands in nearly every word, and would take the text apart. Five hundred characters are a paragraph: who
 * wants more to go takes the post back, or goes paragraph by paragraph.
 */
export const PASSAGE_LENGTH = { min: 2, max: 500 };

/** A person has some twenty names, addresses and numbers in a letter; each is looked for in all of its thread. */
export const MOST_PASSAGES = 20;

/** An article's title stands where a dilemma's stands. */
export const LONGEST_ARTICLE_TITLE = LONGEST_TITLE;

/** A summary is a paragraph in a list of suggestions. */
export const LONGEST_SUMMARY = 500;

/** A guide of twenty printed pages. */
export const LONGEST_ARTICLE = 50_000;

/** Somebody has to find an article under its topics: at least one, and five say no more than three would. */
export const TOPICS_OF_ARTICLE = { min: 1, max: 5 };

/** A question fits; a whole letter has suggestions instead. */
export const LONGEST_SEARCH = 200;

/** Slugs stand in addresses that are pasted into messages. */
export const LONGEST_SLUG = 80;

/**
 * Ids and request ids are made by programs: a UUID has 36 characters, nothing sensible has more than a
 * hundred.
 */
export const LONGEST_ID = 100;

/**
 * "6.1.2.1.3.1" can still be read aloud and indented on a telephone; deeper replies continue at level six.
 */
export const NUMBERED_LEVELS = 6;

/**
 * Long enough to see and mend a slip, short enough that nobody has answered to what no longer stands there.
 */
export const FREE_EDIT_TIME = 15 * MINUTE;

/** Long enough to read a thread and decide, short enough that a closed laptop does not hold up the queue. */
export const CLAIM_LEASE = 15 * MINUTE;

/** The same text again within this time is a double click or a flood, not a second thought. */
export const IDENTICAL_TEXT_TIME = 6 * MINUTE;

/** One moderator may give a week of rest; what is longer takes two people. */
export const LONGEST_MODERATOR_SUSPENSION = 7 * DAY;

/**
 * How long a decision can be appealed, in months: as long as the law of the European Union asks of those who keep texts of
 * others, and long enough for somebody who had to look away for a while.
 */
export const APPEAL_MONTHS = 6;

/** How long an admin may take to confirm what another admin proposed: who waits must know soon. */
export const SUSPENSION_PROPOSAL_TIME = 7 * DAY;

/**
 * Minutes between two comments of one person where tempers are high: two, and one more for every report that waits for a
 * moderator. An hour at the most: what needs longer needs a moderator, who may ask for as much.
 */
export const COOLING_MINUTES = { least: 2, most: 60 };

/** What one member may do in 24 hours. Answers share the number of the comments. */
export interface DailyLimits {
  readonly dilemmas: number;
  readonly comments: number;
  readonly votes: number;
}

/** Enough for a first long evening; too little for a flood from a fresh account. */
export const NEW_MEMBER_DAILY_LIMITS: DailyLimits = { dilemmas: 2, comments: 20, votes: 20 };

/** Beyond what anybody writes with care in a day. */
export const MEMBER_DAILY_LIMITS: DailyLimits = { dilemmas: 5, comments: 100, votes: 100 };

/** Ten votes a day on one author are a taste; more are a campaign for or against somebody. */
export const DAILY_VOTES_ON_ONE_AUTHOR = 10;

/** Ten reports a day are a careful reader; more should talk to a moderator. */
export const DAILY_REPORTS = 10;

/** More guides than anybody reads to the end in a day. */
export const DAILY_HELPFUL_MARKS = 20;

/** Somebody who looks up every suggestion of forty letters. */
export const DAILY_OPENED_SUGGESTIONS = 200;

/** A day is what throw-away accounts do not wait. */
export const NEW_MEMBER_TIME = DAY;

/** Two published posts show that there is somebody. */
export const POSTS_OF_NO_LONGER_NEW = 2;

/**
 * Whether the tighter limits of new members hold: an account younger than a day, or fewer than two published
 * posts.
 */
export function isNew(member: { createdAt: Date; publishedPosts: number }, now: Date): boolean {
  if (now.getTime() - member.createdAt.getTime() < NEW_MEMBER_TIME) return true;
  return member.publishedPosts < POSTS_OF_NO_LONGER_NEW;
}
