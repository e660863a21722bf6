import { isModerator, type Viewer } from '../accounts/viewer';

/** What a moderator wrote to the author of a post is between them, and for the other moderators. */
export const maySeeDecision = (post: { viewerIsAuthor: boolean }, viewer: Viewer | null): boolean =>
  post.viewerIsAuthor || isModerator(viewer);

/** The author reads what was decided, and not by whom. */
export const maySeeDecider = (viewer: Viewer | null): boolean => isModerator(viewer);
