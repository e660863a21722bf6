import { IDENTICAL_TEXT_TIME } from '@quandary/rules';
import { conflict, tooSoon, type DomainError } from '../platform/errors';
import { dailyPosts } from './daily-limits';
import { heldBy, isSuspect, type HeldBy, type ScreenedText } from './text-checks';

/** A new post, and what its author posted lately. */
export interface ScreenedPost extends ScreenedText {
  recent: RecentPosts;
}

export interface RecentPosts {
  /** The author posted the same text in the last minutes. */
  identical: boolean;
  /** Posts of this sort in the last 24 hours; answers and comments count together. */
  postedToday: number;
  /** Seconds until the oldest of them is a day old. */
  retryAfter: number;
}

/** What screening says of a text: it waits for a moderator, or it is published and a moderator looks at it all the same. */
export interface Verdict {
  heldFor: HeldBy | null;
  lookedAt: boolean;
}

/** One question about what was posted before, one refusal; undefined when it has nothing to say. */
type PostCheck = (post: ScreenedPost) => DomainError | undefined;

const sameTextMinutes = IDENTICAL_TEXT_TIME / 60_000;

const identicalText: PostCheck = ({ recent }) =>
  recent.identical
    ? conflict(
        'SAME_TEXT',
        `You posted the same text less than ${sameTextMinutes} minutes ago. It is there; reload the page.`,
        { limit: sameTextMinutes },
      )
    : undefined;

const tooMuch: PostCheck = ({ kind, viewer, publishedPosts, recent }) => {
  const most = dailyPosts(kind, viewer, publishedPosts);
  if (recent.postedToday < most) return undefined;
  const what = kind === 'dilemma' ? 'letters' : 'comments';
  return tooSoon(
    kind === 'dilemma' ? 'DAILY_LIMIT_OF_LETTERS' : 'DAILY_LIMIT_OF_COMMENTS',
    `You have posted ${most} ${what} in a day, which is the limit. Your text is kept.`,
    { limit: most, retryAfter: recent.retryAfter },
  );
};

/** What a new post alone is asked. Length is checked by the schema, closed threads by the policy, before. */
const postChecks: readonly { check: PostCheck; limit: boolean }[] = [
  { check: identicalText, limit: false }, // a slip of the finger, not a breach
  { check: tooMuch, limit: true }, // before anybody has to look
];

/**
 * Throws what a new post is refused for, the first check first.
 * @param limits false leaves out the daily limits, for load tests
 */
export function refuseRepeated(post: ScreenedPost, limits: boolean): void {
  for (const { check, limit } of postChecks) {
    const refusal = limit && !limits ? undefined : check(post);
    if (refusal) throw refusal;
  }
}

/** Screens a text, new or edited: what would have been held when it was posted is held when it is edited. */
export function screen(text: ScreenedText): Verdict {
  const heldFor = heldBy(text) ?? null;
  return { heldFor, lookedAt: heldFor !== null || isSuspect(text) };
}
