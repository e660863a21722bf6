import { letterOf } from '@quandary/rules';
import type { Viewer } from '../accounts/viewer';
import { SeenPost, type PostRow, type ThreadPosition } from '../posts/seen-post';
import { refusalToMarkHelped } from './answer.policy';

/** An answer as one viewer may know it. */
export class SeenAnswer extends SeenPost {
  /** "A", "B" in order of publication; empty while it waits for a moderator. */
  declare letter: string;
  declare viewerCanMarkHelped: boolean;

  constructor(row: PostRow, viewer: Viewer | null, position: ThreadPosition) {
    super(row, viewer, position);
    this.letter = this.path?.[0] ? letterOf(this.path[0]) : '';
    this.viewerCanMarkHelped = refusalToMarkHelped(this) === null;
  }
}
