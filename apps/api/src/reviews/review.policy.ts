import type { ModeratorDecision, PostStatus, ReviewState } from '@quandary/rules';
import type { Viewer } from '../accounts/viewer';
import { conflict, forbidden, type Refusal } from '../platform/errors';

/** What decides whether this moderator may take and decide a review item. */
export interface ReviewFacts {
  /** A claim that has run out counts as open. */
  state: ReviewState;
  claimerId: string | null;
  claimedRevision: number | null;
  revision: number;
  postStatus: PostStatus;
  sealed: boolean;
  locked: boolean;
  mine: boolean;
  tookPart: boolean;
  /** Its author is a moderator or an admin, under the own name: who is behind a pen name decides nothing. */
  byStaff: boolean;
  /** What was appealed is a decision that this moderator took part in. */
  ownAppealed: boolean;
  /** A decision of a moderator about it is appealed and waits. */
  appealed: boolean;
  /** Something that a moderator decided about the post binds still, and can be lifted. */
  inForce: boolean;
}

const ownPost: Refusal = () =>
  forbidden('REVIEW_OF_OWN_POST', 'This is your own post. Somebody else decides about it.');
export const involved: Refusal = () =>
  forbidden('REVIEW_AFTER_TAKING_PART', 'You wrote under this letter, so somebody else decides about it.');
const decided: Refusal = () =>
  conflict('ALREADY_DECIDED', 'This was decided already. Reload the page to see how.');
const taken: Refusal = () =>
  conflict(
    'CLAIMED_BY_ANOTHER',
    'Another moderator is looking at this. It is free again when their time is up.',
  );
const edited: Refusal = () =>
  conflict('EDITED_SINCE_CLAIM', 'This was edited since you took it. Look again, then decide.');
const withdrawn: Refusal = () =>
  conflict('WITHDRAWN_BY_AUTHOR', 'Its author withdrew this, so nobody makes it public again.');
const nothingGone: Refusal = () => conflict('ALREADY_PUBLIC', 'This is in public already. Keep it instead.');
export const ownDecision: Refusal = () =>
  forbidden('OWN_DECISION', 'This appeal is about your own decision. Somebody else decides it.');
const appealFirst: Refusal = () =>
  conflict('APPEAL_WAITS', 'Its author has appealed. Decide the appeal first; then look at the rest.');
const nothingToLift: Refusal = () =>
  conflict('NOTHING_TO_LIFT', 'Nothing that was decided about this is in force any more.');
const colleague: Refusal = () =>
  forbidden('AUTHOR_IS_STAFF', 'Its author looks after this community too. Only an admin can suspend them.');

export function refusalToJudge(review: ReviewFacts): Refusal {
  if (review.mine) return ownPost;
  if (review.tookPart) return involved;
  if (review.ownAppealed) return ownDecision;
  return null;
}

/** Somebody else holds it. */
export const refusalOfClaimed = (review: ReviewFacts, viewer: Viewer): Refusal =>
  review.state === 'claimed' && review.claimerId !== viewer.id ? taken : null;

export function refusalToClaim(review: ReviewFacts, viewer: Viewer): Refusal {
  const refusal = refusalToJudge(review);
  if (refusal) return refusal;
  if (review.state === 'decided') return decided;
  return refusalOfClaimed(review, viewer);
}

/** Whether taking it would give this moderator anything: what they hold and have seen they need not take. */
export function offersClaim(review: ReviewFacts, viewer: Viewer): boolean {
  if (refusalToClaim(review, viewer)) return false;
  return review.state !== 'claimed' || review.claimedRevision !== review.revision;
}

export function refusalToDecide(review: ReviewFacts, viewer: Viewer, kind: ModeratorDecision): Refusal {
  const refusal = refusalToJudge(review);
  if (refusal) return refusal;
  if (review.postStatus === 'withdrawn' && (kind === 'restore' || review.state === 'decided'))
    return withdrawn;
  if (review.state === 'decided' && kind !== 'lift' && !undoes(kind, review.postStatus)) return decided;
  const claimed = refusalOfClaimed(review, viewer);
  if (claimed) return claimed;
  if (review.appealed && review.state !== 'decided') return appealFirst;
  // Also when the own claim has run out: what was read then is not what stands there now.
  if (review.claimerId === viewer.id && review.claimedRevision !== review.revision) return edited;
  if (kind === 'suspend' && review.byStaff && !viewer.roles.includes('admin')) return colleague;
  if (kind === 'lift' && !review.inForce) return nothingToLift;
  if (kind === 'restore' && review.postStatus === 'published' && !review.locked) return nothingGone;
  return null;
}

/** A removal that was a mistake can be taken back at any time, without a new report. */
export const undoes = (kind: ModeratorDecision, status: PostStatus): boolean =>
  kind === 'restore' && status === 'removed';
