import type { HoldReason, PostKind } from '@quandary/rules';
import { crisisMarks, crudeMarks, identifyingMarks, spamScore } from '@quandary/safety';
import { linksIn } from '@quandary/text';
import type { Viewer } from '../accounts/viewer';
import { isNewMember } from './daily-limits';
import { heldKinds } from './marked-places';
import type { ScreeningRules } from './screening-rules';

/** A text that is about to be read by everybody, and what the checks need to know about its author. */
export interface ScreenedText {
  kind: PostKind;
  /** Its body, and whatever else of it is shown. */
  shown: string;
  viewer: Viewer;
  /** Signed with a pen name: whatever happens to it may tell nothing about its author. */
  sealed: boolean;
  /** A moderator wants to see what is signed like this before others do. */
  onHold: boolean;
  /** Up to two. */
  publishedPosts: number;
  /** All posts in its topic wait for a moderator. */
  topicHolds: boolean;
  rules: ScreeningRules;
}

export type HeldBy = Exclude<HoldReason, 'edited_under_review' | 'imported' | 'other'>;

/** One question, one reason; undefined when it has nothing to say. */
type TextCheck = (text: ScreenedText) => HeldBy | undefined;

/** Somebody may be in danger, or put somebody in danger. */
const danger: TextCheck = ({ shown, rules }) => {
  if (!rules.holdCrises) return undefined;
  const marks = crisisMarks(shown);
  if (marks.length === 0) return undefined;
  return marks.every(({ kind }) => kind === 'threat') ? 'threat' : 'crisis';
};

const authorOnHold: TextCheck = ({ onHold }) => (onHold ? 'author_on_hold' : undefined);

const identifying: TextCheck = ({ shown, sealed, rules }) =>
  identifyingMarks(shown).some(({ kind }) => heldKinds(sealed, rules).includes(kind))
    ? 'identifying'
    : undefined;

const blockedWords: TextCheck = ({ shown, rules }) =>
  crudeMarks(shown, rules.words.blocked).length > 0 ? 'blocked_words' : undefined;

/** Under a pen name everybody's wait, or what is published at once would be known to be by somebody who is not new. */
const manyLinks: TextCheck = ({ viewer, sealed, publishedPosts, shown, rules }) => {
  if (linksIn(shown) < rules.linksThatHold) return undefined;
  if (sealed) return 'links_under_pen_name';
  return isNewMember(viewer, publishedPosts) ? 'links_of_new_member' : undefined;
};

/**
 * Learnt from comments: a letter is nobody's advertisement because it says "channel" and "subscribe". Of newcomers, who
 * write nearly all of it; and of whoever signs with a pen name, or the hold would tell that its author is new.
 */
const spam: TextCheck = ({ kind, viewer, sealed, publishedPosts, shown, rules }) =>
  kind === 'comment' &&
  (sealed || isNewMember(viewer, publishedPosts)) &&
  spamScore(shown) * 100 >= rules.spamThatHolds
    ? 'spam'
    : undefined;

const topic: TextCheck = ({ topicHolds }) => (topicHolds ? 'topic' : undefined);

/** As with links: where newcomers wait, whatever is sealed waits. */
const newMember: TextCheck = ({ viewer, sealed, publishedPosts, rules }) =>
  rules.holdNewMembers && (sealed || isNewMember(viewer, publishedPosts)) ? 'new_member' : undefined;

/**
 * What is asked of every text, a new one or an edit, in this order; the first that holds it says why. Danger is asked
 * before everything: whoever writes of it and leaves a telephone number is looked at first of all, for the danger.
 */
const textChecks: readonly TextCheck[] = [
  danger,
  authorOnHold, // somebody has decided it
  identifying,
  blockedWords,
  manyLinks,
  spam,
  topic,
  newMember,
];

export function heldBy(text: ScreenedText): HeldBy | undefined {
  for (const check of textChecks) {
    const reason = check(text);
    if (reason) return reason;
  }
  return undefined;
}

/** Looked at after it is published: a list of words knows no tone. */
export const isSuspect = ({ shown, rules }: ScreenedText): boolean =>
  crudeMarks(shown, rules.words.suspect).length > 0;
