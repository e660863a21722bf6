/** Two imagined votes each way: a post starts at one half, and a single vote does not carry it to the top. */
const IMAGINED_VOTES = 2;

/** A coach's answer says more about a dilemma than a vote. */
const VOTES_PER_ANSWER = 2;

/** A comment is half a vote, and counts only while there are as many votes: a quarrel is not interest. */
const COMMENTS_PER_VOTE = 2;

/** Seconds (12.5 hours) after which ten times the votes are needed to stand where a newer dilemma stands. */
const SECONDS_PER_TENFOLD = 45_000;

const MILLISECONDS = 1_000;

/**
 * How the community judges a post, between 0 and 1; one half when nobody voted. The same formula is a column
 * of `posts`.
 */
export function standing(up: number, down: number): number {
  return (up + IMAGINED_VOTES) / (up + down + 2 * IMAGINED_VOTES);
}

/** What makes a dilemma hot: its votes, its coach answers, its comments, and when it was published. */
export interface Interest {
  readonly up: number;
  readonly down: number;
  readonly answers: number;
  readonly comments: number;
  readonly publishedAt: Date;
}

/**
 * Where a dilemma stands in the hot feed, higher first; only the order means anything. Also a column of
 * `posts`.
 */
export function hot({ up, down, answers, comments, publishedAt }: Interest): number {
  const countedComments = Math.min(comments, up + down);
  const interest = up - down + answers * VOTES_PER_ANSWER + countedComments / COMMENTS_PER_VOTE;
  const seconds = publishedAt.getTime() / MILLISECONDS;
  return Math.log10(Math.max(1, interest)) + seconds / SECONDS_PER_TENFOLD;
}

/** One careless newcomer hides nothing; a moderator and one member, or four members, do. */
const REPORT_WEIGHTS = { new: 1, member: 2, coach: 3, moderator: 6 };

/**
 * The sum of report weights at which an answer or a comment hides until a moderator has looked; never a
 * dilemma.
 */
export const REPORT_WEIGHT_THAT_HIDES = 8;

/** What a report by this member weighs; the weightiest thing they are counts. */
export function reportWeight(reporter: { isNew: boolean; isCoach: boolean; isModerator: boolean }): number {
  if (reporter.isModerator) return REPORT_WEIGHTS.moderator;
  if (reporter.isCoach) return REPORT_WEIGHTS.coach;
  return reporter.isNew ? REPORT_WEIGHTS.new : REPORT_WEIGHTS.member;
}
