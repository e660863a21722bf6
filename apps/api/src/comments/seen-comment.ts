import { depthOf, formatPath } from '@quandary/rules';
import type { Viewer } from '../accounts/viewer';
import { SeenPost, type PostRow, type ThreadPosition } from '../posts/seen-post';

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
