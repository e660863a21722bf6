import { depthOf, formatPath, type PostCommentInput } from '@quandary/rules';
import type { Viewer } from '../accounts/viewer';
import type { PostRow } from '../posts/post-columns';
import { SeenPost, type ThreadPosition } from '../posts/seen-post';
import { replyKind } from '../publishing/reply-kind';

/** A comment as one viewer may know it. */
export class SeenComment extends SeenPost {
  /** "6.1", "B.1"; empty while it waits for a moderator: a number is given at publication. */
  declare number: string;
  declare depth: number;
  /** The number of the comment, or the letter of the answer, that it replies to. */
  declare replyTo: string | null;
  declare replyCount: number;

  constructor(row: PostRow, viewer: Viewer | null, position: ThreadPosition) {
    super(row, viewer, position);
    this.number = this.path ? formatPath(this.path) : '';
    this.depth = this.path ? depthOf(this.path) : 0;
    this.replyTo = this.parentPath && this.parentPath.length > 0 ? formatPath(this.parentPath) : null;
    this.replyCount = this.lastReply;
  }
}

/** Anybody comments on any post that is open for it. */
export const commentKind = replyKind<PostCommentInput>({
  kind: 'comment',
  countedAs: 'comments',
  View: SeenComment,
  parentOf: ({ parentId }) => parentId,
});
