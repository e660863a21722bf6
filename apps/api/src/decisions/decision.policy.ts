import type { ModeratorDecision, PostStatus } from '@quandary/rules';
import { isModerator, type Viewer } from '../accounts/viewer';
import { conflict, type Refusal } from '../platform/errors';

/** What a moderator wrote to the author of a post is between them, and for the other moderators. */
export const maySeeDecision = (post: { viewerIsAuthor: boolean }, viewer: Viewer | null): boolean =>
  post.viewerIsAuthor || isModerator(viewer);

export const notAWarning: Refusal = () =>
  conflict('NOT_A_WARNING', 'This is no warning of yours, so there is nothing to acknowledge.');

/** The author reads what was decided, and not by whom. */
export const maySeeDecider = (viewer: Viewer | null): boolean => isModerator(viewer);

/**
 * What a decision makes of the post. A decided item leaves nothing waiting: what was hidden or held goes back
 * into public, unless it is removed or its author is suspended over it. What its author withdrew stays withdrawn.
 */
export function statusAfter(kind: ModeratorDecision, status: PostStatus): PostStatus {
  switch (kind) {
    case 'remove':
    case 'suspend':
      return 'removed';
    case 'restore':
      return 'published';
    case 'keep':
    case 'warn':
    case 'hold':
    case 'slow':
    case 'lift':
    case 'lock_comments':
      return status === 'removed' || status === 'withdrawn' ? status : 'published';
  }
}
