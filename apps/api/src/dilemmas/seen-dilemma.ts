import type { LetterPart } from '@quandary/rules';
import { isActive, isModerator, type Viewer } from '../accounts/viewer';
import type { ValuesOf } from '../platform/database/sql';
import { excerptOfHtml } from '../posts/excerpt';
import type { Change, dilemmaColumns, PostRow } from '../posts/post-columns';
import { hourOf } from '../posts/sealed-times';
import { SeenPost, type ThreadPosition } from '../posts/seen-post';
import { refusalToAnswer } from './dilemma.policy';

/** The columns that only a dilemma has, as `selectDilemmas` names them. */
export type DilemmaColumns = ValuesOf<typeof dilemmaColumns>;

interface Told {
  topic: { slug: string; name: string };
  /** Made with the row: a resolver of its own for each row of a list would cost more than cutting the text. */
  excerpt: string;
  locked: boolean;
  sealed: boolean;
  viewerCanAnswer: boolean;
  viewerCanComment: boolean;
  changes: readonly SeenChange[];
}

/** What a letter was called before, or where it stood. */
interface SeenChange {
  part: LetterPart;
  was: string | null;
  now: string | null;
  by: 'author' | 'moderator';
  text: string | null;
  at: Date;
}

/** A row as `selectDilemmas` selects it. */
export type DilemmaRow = Omit<PostRow, keyof ThreadPosition> & DilemmaColumns;

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- the constructor sets all of them
export interface SeenDilemma extends DilemmaColumns, Told {}

/** A letter as one viewer may know it. When it is gone for them, its number is left, to say what hung under it. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- as above
export class SeenDilemma extends SeenPost {
  constructor(row: DilemmaRow, viewer: Viewer | null, position = positionOf(row)) {
    super(row, viewer, position);
    this.number = row.number;
    this.slug = this.readable ? row.slug : '';
    this.title = this.readable ? row.title : '';
    this.ask = this.readable ? row.ask : null;
    this.topicSlug = row.topicSlug;
    this.topicName = row.topicName;
    this.answerCount = this.readable ? row.answerCount : 0;
    this.commentCount = this.readable ? row.commentCount : 0;
    this.lastAnswer = row.lastAnswer;
    this.lockedAt = row.lockedAt;
    this.lastActivityAt =
      row.penName !== null && !this.mine ? hourOf(row.lastActivityAt) : row.lastActivityAt;

    this.changed = row.changed;
    this.topic = { slug: row.topicSlug, name: row.topicName };
    this.excerpt = excerptOfHtml(this.bodyHtml);
    this.locked = row.lockedAt !== null;
    this.sealed = row.penName !== null;
    this.viewerCanAnswer = isActive(viewer) && refusalToAnswer(this, viewer) === null;
    this.viewerCanComment = this.viewerCanReply;
    this.changes = row.changed !== null && this.readable ? changesFor(row.changed, this, viewer) : unchanged;
  }
}

/** What follows from a post's being a letter. */
const positionOf = ({ id, status, lockedAt }: DilemmaRow): ThreadPosition => ({
  dilemmaId: id,
  parentId: null,
  path: null,
  parentPath: null,
  lastReply: 0,
  helped: false,
  byLetterWriter: true,
  dilemmaStatus: status,
  dilemmaLockedAt: lockedAt,
  branchLockedAt: null,
});

const unchanged: readonly SeenChange[] = [];

/** What was changed before others could read it, and what a moderator wrote about it, is for its author and moderators. */
function changesFor(
  changes: readonly Change[],
  { mine }: { mine: boolean },
  viewer: Viewer | null,
): readonly SeenChange[] {
  const knows = mine || isModerator(viewer);
  return changes
    .filter(({ told }) => told || knows)
    .map(({ part, was, now, by, text, at }) => ({
      part,
      was,
      now,
      by,
      text: knows ? text : null,
      at: new Date(at),
    }));
}
