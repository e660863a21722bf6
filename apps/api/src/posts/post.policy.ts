import { FREE_EDIT_TIME, WITHDRAWN_REPORT_TIME } from '@quandary/rules';
import { isActive, isModerator, type Viewer } from '../accounts/viewer';
import { conflict, forbidden, notFound, type Refusal } from '../platform/errors';
import type { PostRow } from './post-columns';

const gone: Refusal = () =>
  conflict('POST_NOT_OPEN', 'This post is no longer open. Reload the page to see what happened to it.');
const notYours: Refusal = () => forbidden('NOT_AUTHOR', 'Only the person who wrote this may do that.');
export const closed: Refusal = () =>
  conflict('DISCUSSION_LOCKED', 'A moderator has closed this discussion. You can still read and vote.');
const ownVote: Refusal = () => forbidden('VOTE_ON_OWN_POST', 'You cannot vote on what you wrote yourself.');
const rivalVote: Refusal = () =>
  forbidden(
    'VOTE_ON_RIVAL_ANSWER',
    'You answered this letter yourself, so you cannot vote on the other answers.',
  );
const judgeVote: Refusal = () =>
  forbidden('VOTE_WHILE_DECIDING', 'You are deciding about this post, so you cannot vote on it.');
const ownReport: Refusal = () =>
  forbidden('REPORT_OF_OWN_POST', 'This is your own post. You can edit or withdraw it instead.');
const involved: Refusal = () =>
  forbidden('REVIEW_AFTER_TAKING_PART', 'You wrote under this letter, so somebody else decides about it.');
const missing: Refusal = () => notFound('post');

type Readable = Pick<PostRow, 'status' | 'dilemmaStatus' | 'mine' | 'letterIsMine'>;
export type Votable = Readable & Pick<PostRow, 'kind' | 'viewerAnswered' | 'viewerDecides'>;

/** May this viewer read the words of the post? Its query twin is `visibleDilemmas` in post.queries.ts. */
export function mayRead(post: Readable, viewer: Viewer | null): boolean {
  if (isModerator(viewer)) return true;
  if (post.mine) return true;
  if (post.dilemmaStatus !== 'published' && !post.letterIsMine) return false;
  return post.status === 'published';
}

export function refusalToVote(post: Votable, viewer: Viewer): Refusal {
  if (!mayRead(post, viewer)) return missing;
  if (post.status !== 'published' || post.dilemmaStatus !== 'published') return gone;
  if (post.mine) return ownVote;
  if (post.kind === 'answer' && post.viewerAnswered) return rivalVote;
  if (post.viewerDecides) return judgeVote;
  return null;
}

export function refusalToEdit(post: PostRow): Refusal {
  if (!post.mine) return notYours;
  if (post.status !== 'published' && post.status !== 'held') return gone;
  return null;
}

export function refusalToWithdraw(post: PostRow): Refusal {
  if (!post.mine) return notYours;
  if (post.status === 'withdrawn' || post.status === 'removed') return gone;
  return null;
}

/**
 * A guest may report too, but illegal content only; the reporting service asks for the reason. Taking words back does
 * not undo them: what everybody could read can be reported for some days after.
 */
export function refusalToReport(post: PostRow, viewer: Viewer | null): Refusal {
  if (wasJustReadable(post) && !post.mine) return null;
  if (!mayRead(post, viewer)) return missing;
  if (post.status !== 'published') return gone;
  if (post.mine) return ownReport;
  return null;
}

/** Whether everybody could read it until its author withdrew it, days ago at most. */
function wasJustReadable(post: PostRow): boolean {
  const { withdrawnAt, publishedAt, askedAt } = post;
  if (post.status !== 'withdrawn' || withdrawnAt === null || publishedAt === null) return false;
  const inReach = post.kind === 'dilemma' || post.dilemmaStatus === 'published';
  return inReach && askedAt.getTime() - withdrawnAt.getTime() <= WITHDRAWN_REPORT_TIME;
}

/**
 * An author cuts words out at any time, whatever became of the post, the thread or themselves. A moderator does so in what
 * others wrote; that they took part in the discussion only the service finds out.
 */
export function refusalToRedact(post: Readable, viewer: Viewer): Refusal {
  if (post.mine) return null;
  if (!mayRead(post, viewer)) return missing;
  if (!isModerator(viewer) || !isActive(viewer)) return notYours;
  return post.letterIsMine ? involved : null;
}

/** Whether a comment may hang under this post. */
export function refusalToReply(post: PostRow): Refusal {
  if (post.status !== 'published' || post.dilemmaStatus !== 'published') return gone;
  if (post.dilemmaLockedAt !== null || post.branchLockedAt !== null) return closed;
  return null;
}

/** For some minutes an edit replaces the text; later it is added below, so that what was answered still stands. */
export function editKind({
  createdAt,
  publishedAt,
  penName,
  askedAt,
}: Pick<PostRow, 'createdAt' | 'publishedAt' | 'penName' | 'askedAt'>): 'free' | 'addendum' {
  if (publishedAt === null) return 'free';
  // Of a sealed post only the hour of its publication is known.
  const since =
    penName === null ? publishedAt : new Date(Math.max(publishedAt.getTime(), createdAt.getTime()));
  const age = askedAt.getTime() - since.getTime();
  return age <= FREE_EDIT_TIME ? 'free' : 'addendum';
}
