import type { Badge, HoldReason, Redactor, VoteValue } from '@quandary/rules';
import type { PublicMember } from '../accounts/public-member';
import { isActive, isModerator, type Viewer } from '../accounts/viewer';
import { holdReasonOf } from './hold-reasons';
import type { Cut, PostRow, positionColumns } from './post-columns';
import {
  editKind,
  mayRead,
  refusalToEdit,
  refusalToRedact,
  refusalToReply,
  refusalToReport,
  refusalToVote,
  refusalToWithdraw,
} from './post.policy';
import { hourOf } from './sealed-times';

export interface Author {
  name: string;
  badges: Badge[];
  member: PublicMember | null;
}

/** What a viewer is told of a post beyond its row. */
interface Told {
  /** Whether the viewer reads its words: otherwise it is a tombstone. */
  readable: boolean;
  heldFor: HoldReason | null;
  author: Author;
  viewerVote: VoteValue;
  viewerIsAuthor: boolean;
  viewerCanVote: boolean;
  viewerCanEdit: boolean;
  viewerCanWithdraw: boolean;
  viewerCanReport: boolean;
  viewerCanRedact: boolean;
  viewerCanReply: boolean;
  edits: 'free' | 'addendum';
  redactions: readonly SeenRedaction[];
}

/** Words that are gone from a post. */
interface SeenRedaction {
  words: number;
  by: Redactor;
  at: Date;
}

/** Where a post stands: `selectThread` selects it, and of a letter it goes without saying. */
export type ThreadPosition = Pick<PostRow, keyof typeof positionColumns>;

const nobody: Author = { name: '', badges: [], member: null };

/** What the statements for guests leave out. */
const strangers: Pick<PostRow, 'mine' | 'letterIsMine' | 'voteValue' | 'viewerAnswered' | 'viewerDecides'> = {
  mine: false,
  letterIsMine: false,
  voteValue: null,
  viewerAnswered: false,
  viewerDecides: false,
};

type Stake = typeof strangers;

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- the constructor sets all of them
interface Placed extends ThreadPosition, Stake {}

/** What stands around a post, and between it and the viewer. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- as above
class Placed {
  constructor(position: ThreadPosition, stake: Stake) {
    this.dilemmaId = position.dilemmaId;
    this.parentId = position.parentId;
    this.path = position.path;
    this.parentPath = position.parentPath;
    this.lastReply = position.lastReply;
    this.helped = position.helped;
    this.byLetterWriter = position.byLetterWriter;
    this.dilemmaStatus = position.dilemmaStatus;
    this.dilemmaLockedAt = position.dilemmaLockedAt;
    this.branchLockedAt = position.branchLockedAt;

    this.mine = stake.mine;
    this.letterIsMine = stake.letterIsMine;
    this.voteValue = stake.voteValue;
    this.viewerAnswered = stake.viewerAnswered;
    this.viewerDecides = stake.viewerDecides;
  }
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- the constructor sets all of them
export interface SeenPost extends PostRow, Told {}

/**
 * A post as one viewer may know it: what they may not read is gone from it, and what they may do is decided. The one
 * place where a row becomes something that leaves the server. Every property is set by its name, the kinds add theirs
 * in the same way, and nothing is copied or added later: only objects that are made like this have a shape that V8
 * keeps; rows grown by Object.assign became hash tables (docs/decisions/0018).
 */
// eslint-disable-next-line @typescript-eslint/no-unsafe-declaration-merging -- as above
export class SeenPost extends Placed {
  // eslint-disable-next-line max-lines-per-function -- each property by its name, for its shape
  constructor(row: Omit<PostRow, keyof ThreadPosition>, viewer: Viewer | null, position: ThreadPosition) {
    super(position, viewer === null ? strangers : row);
    this.id = row.id;
    this.kind = row.kind;
    this.status = row.status;
    this.removedFor = row.removedFor;
    this.upVotes = row.upVotes;
    this.downVotes = row.downVotes;
    this.standing = row.standing;
    this.branchCount = row.branchCount;
    this.revision = row.revision;
    this.withdrawnAt = row.withdrawnAt;
    this.cuts = row.cuts;
    this.askedAt = row.askedAt;
    this.penName = row.penName;
    this.authorId = row.authorId;
    this.authorHandle = row.authorHandle;
    this.authorName = row.authorName;
    this.authorRoles = row.authorRoles;
    this.authorIsCoach = row.authorIsCoach;
    this.authorJoinedAt = row.authorJoinedAt;

    const readable = mayRead(this, viewer);
    this.readable = readable;
    // A tombstone does not tell whose it was; and for some minutes `edits` would tell the minute.
    const byTheHour = !this.mine && (row.penName !== null || !readable);
    this.createdAt = byTheHour ? hourOf(row.createdAt) : row.createdAt;
    this.publishedAt = byTheHour ? hourOf(row.publishedAt) : row.publishedAt;
    this.editedAt = byTheHour ? hourOf(row.editedAt) : row.editedAt;
    this.body = readable ? row.body : '';
    this.bodyHtml = readable ? row.bodyHtml : '';
    this.heldBecause = this.mine || isModerator(viewer) ? row.heldBecause : null;
    this.heldFor = this.heldBecause === null ? null : holdReasonOf(this.heldBecause);
    this.author = readable ? authorOf(this) : nobody;
    this.viewerVote = choiceOf(this.voteValue);
    this.viewerIsAuthor = this.mine;
    this.viewerCanVote = isActive(viewer) && refusalToVote(this, viewer) === null;
    this.viewerCanEdit = isActive(viewer) && refusalToEdit(this) === null;
    this.viewerCanWithdraw = viewer !== null && refusalToWithdraw(this) === null;
    this.viewerCanReport = refusalToReport(this, viewer) === null;
    this.viewerCanRedact = viewer !== null && refusalToRedact(this, viewer) === null;
    this.viewerCanReply = isActive(viewer) && refusalToReply(this) === null;
    this.edits = byTheHour ? 'addendum' : editKind(this);
    this.redactions = row.cuts !== null && readable ? row.cuts.map(asRedaction) : untouched;
  }
}

function authorOf(row: SeenPost): Author {
  const badges: Badge[] = row.byLetterWriter ? ['letter_writer'] : [];
  if (row.authorId === null) return { name: row.penName ?? '', badges, member: null };
  if (row.kind === 'answer' || row.authorIsCoach) badges.push('coach');
  if (row.authorRoles?.includes('moderator')) badges.push('moderator');
  if (row.authorRoles?.includes('admin')) badges.push('admin');
  const member = {
    id: row.authorId,
    handle: row.authorHandle ?? '',
    name: row.authorName ?? '',
    joinedAt: row.authorJoinedAt ?? row.createdAt,
    badges: badges.filter((badge) => badge !== 'letter_writer'),
  };
  return { name: member.name, badges, member };
}

const untouched: readonly SeenRedaction[] = [];
const asRedaction = ({ words, by, at }: Cut): SeenRedaction => ({ words, by, at: new Date(at) });

function choiceOf(value: number | null): VoteValue {
  if (!value) return 'none';
  return value > 0 ? 'up' : 'down';
}
