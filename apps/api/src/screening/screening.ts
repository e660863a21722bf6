import { IDENTICAL_TEXT_TIME } from '@quandary/rules';
import type { Viewer } from '../accounts/viewer';
import { holdSentences } from '../posts/hold-reasons';
import { dailyLimitsOf, isNewMember } from './daily-limits';
import { conflict, tooSoon, type DomainError } from '../platform/errors';

/** What is about to be posted, and what the checks need to know about its author and its place. */
export interface Draft {
  kind: 'dilemma' | 'answer' | 'comment';
  body: string;
  viewer: Viewer;
  facts: AuthorFacts;
}

export interface AuthorFacts {
  /** The viewer posted the same text in the last minutes. */
  identical: boolean;
  /** Posts of this sort in the last 24 hours; answers and comments count together. */
  postedToday: number;
  /** Seconds until the oldest of them is a day old. */
  retryAfter: number;
  /** Up to two. */
  publishedPosts: number;
}

export type Verdict = { publish: true } | { hold: string } | { refuse: DomainError };

/** One question, one reason; undefined when it has nothing to say. */
type Check = (draft: Draft) => Exclude<Verdict, { publish: true }> | undefined;

const sameTextMinutes = IDENTICAL_TEXT_TIME / 60_000;

const identicalText: Check = ({ facts }) =>
  facts.identical
    ? {
        refuse: conflict(
          'SAME_TEXT',
          `You posted the same text less than ${sameTextMinutes} minutes ago. It is there; reload the page.`,
          { limit: sameTextMinutes },
        ),
      }
    : undefined;

const tooMuch: Check = ({ kind, viewer, facts }) => {
  const limits = dailyLimitsOf(viewer, facts.publishedPosts);
  const most = kind === 'dilemma' ? limits.dilemmas : limits.comments;
  if (facts.postedToday < most) return undefined;
  const what = kind === 'dilemma' ? 'letters' : 'comments';
  return {
    refuse: tooSoon(
      kind === 'dilemma' ? 'DAILY_LIMIT_OF_LETTERS' : 'DAILY_LIMIT_OF_COMMENTS',
      `You have posted ${most} ${what} in a day, which is the limit. Your text is kept.`,
      { limit: most, retryAfter: facts.retryAfter },
    ),
  };
};

/** Three links in a first post are an advertisement more often than not; a human looks. */
const mostLinksOfNewMember = 3;

const manyLinks: Check = ({ viewer, facts, body }) =>
  isNewMember(viewer, facts.publishedPosts) &&
  (body.match(/https?:\/\//gi)?.length ?? 0) >= mostLinksOfNewMember
    ? { hold: holdSentences.links_of_new_member }
    : undefined;

/** In this order; the first verdict wins. Length is checked by the schema, closed threads by the policy, before. */
const checks: readonly { check: Check; limit: boolean }[] = [
  { check: identicalText, limit: false }, // a slip of the finger, not a breach
  { check: tooMuch, limit: true }, // before anybody has to look
  { check: manyLinks, limit: false }, // the cheapest sign of spam
];

/** @param limits false leaves out the daily limits, for load tests */
export function screen(draft: Draft, limits: boolean): Verdict {
  for (const { check, limit } of checks) {
    const verdict = limit && !limits ? undefined : check(draft);
    if (verdict) return verdict;
  }
  return { publish: true };
}
