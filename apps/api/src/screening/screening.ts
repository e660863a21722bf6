import { IDENTICAL_TEXT_TIME, type PostKind } from '@quandary/rules';
import { linksIn } from '@quandary/text';
import type { Viewer } from '../accounts/viewer';
import { holdSentences } from '../posts/hold-reasons';
import { conflict, tooSoon, type DomainError } from '../platform/errors';
import { dailyPosts, isNewMember } from './daily-limits';

/** What is about to be read by everybody, and what the checks need to know about its author. */
export interface ScreenedPost {
  kind: PostKind;
  /** Its body, and whatever else of it is shown. */
  shown: string;
  viewer: Viewer;
  /** Signed with a pen name: whatever happens to it may tell nothing about its author. */
  sealed: boolean;
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

/** An edit is no new post: it repeats its own text, and counts against no limit. */
export interface Edit extends Omit<ScreenedPost, 'facts'> {
  facts: Pick<AuthorFacts, 'publishedPosts'>;
}

export type ScreeningResult = { publish: true } | { hold: string } | { refuse: DomainError };

type Finding = Exclude<ScreeningResult, { publish: true }> | undefined;
/** One question, one reason; undefined when it has nothing to say. */
type Check = (draft: ScreenedPost) => Finding;
/** A question about the text and its author alone: an edit is asked the same. */
type TextCheck = (edit: Edit) => Finding;

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
  const most = dailyPosts(kind, viewer, facts.publishedPosts);
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

/** Under a pen name everybody's wait, or what is published at once would be known to be by somebody who is not new. */
const manyLinks: TextCheck = ({ viewer, sealed, facts, shown }) => {
  if (linksIn(shown) < mostLinksOfNewMember) return undefined;
  if (sealed) return { hold: holdSentences.links_under_pen_name };
  return isNewMember(viewer, facts.publishedPosts) ? { hold: holdSentences.links_of_new_member } : undefined;
};

/** What a new post alone is asked. Length is checked by the schema, closed threads by the policy, before. */
const ofPosts: readonly { check: Check; limit: boolean }[] = [
  { check: identicalText, limit: false }, // a slip of the finger, not a breach
  { check: tooMuch, limit: true }, // before anybody has to look
];

const ofTexts: readonly TextCheck[] = [
  manyLinks, // the cheapest sign of spam
];

/**
 * Screens a new post: the checks in their order, and the first result wins.
 * @param limits false leaves out the daily limits, for load tests
 */
export function screen(draft: ScreenedPost, limits: boolean): ScreeningResult {
  for (const { check, limit } of ofPosts) {
    const result = limit && !limits ? undefined : check(draft);
    if (result) return result;
  }
  return screenEdit(draft);
}

/** Screens a text that replaces another: what would have been held when it was posted is held now. */
export function screenEdit(edit: Edit): ScreeningResult {
  for (const check of ofTexts) {
    const result = check(edit);
    if (result) return result;
  }
  return { publish: true };
}

/** The reason of a hold; null when it is published. Throws a refusal. */
export function heldBecauseOf(result: ScreeningResult): string | null {
  if ('refuse' in result) throw result.refuse;
  return 'hold' in result ? result.hold : null;
}
