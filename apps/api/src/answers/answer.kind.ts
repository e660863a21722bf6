import { labelOf, type AnswerDilemmaInput } from '@quandary/rules';
import { isActive, type Viewer } from '../accounts/viewer';
import { refusalToAnswer } from '../dilemmas/dilemma.policy';
import type { PostRow } from '../posts/post-columns';
import { SeenPost, type ThreadPosition } from '../posts/seen-post';
import { replyKind } from '../publishing/reply-kind';
import { refusalToMarkHelped } from './answer.policy';

/** An answer as one viewer may know it. */
export class SeenAnswer extends SeenPost {
  /** "A", "B" in order of publication; empty while it waits for a moderator. */
  declare label: string;
  /** The same by its old name. */
  declare letter: string;
  declare viewerCanMarkHelped: boolean;

  constructor(row: PostRow, viewer: Viewer | null, position: ThreadPosition) {
    super(row, viewer, position);
    this.label = this.path?.[0] ? labelOf(this.path[0]) : '';
    this.letter = this.label;
    this.viewerCanMarkHelped = isActive(viewer) && refusalToMarkHelped(this) === null;
  }
}

/** Coaches answer letters. */
export const answerKind = replyKind<AnswerDilemmaInput>({
  kind: 'answer',
  countedAs: 'answers',
  View: SeenAnswer,
  parentOf: ({ dilemmaId }) => dilemmaId,
  under: 'letter',
  refuse: refusalToAnswer,
});
