import type { Badge, PostKind, PostStatus, ReportReason, VoteValue } from '@quandary/rules';
import { isModerator, type Viewer } from '../accounts/viewer';
import type { PublicMember } from '../accounts/public-member';
import {
  editKind,
  mayRead,
  refusalToEdit,
  refusalToReply,
  refusalToReport,
  refusalToVote,
  refusalToWithdraw,
} from './post.policy';

/** A post as the statements of post.queries.ts select it: the columns, who signs it, and what is the viewer's own. */
export interface PostRow {
  id: string;
  kind: PostKind;
  dilemmaId: string;
  parentId: string | null;
  path: number[] | null;
  status: PostStatus;
  body: string;
  bodyHtml: string;
  heldBecause: string | null;
  removedFor: ReportReason | null;
  upVotes: number;
  downVotes: number;
  standing: number;
  lastReply: number;
  branchCount: number;
  createdAt: Date;
  publishedAt: Date | null;
  editedAt: Date | null;
  /** When it was asked for, by the clock of the database. */
  askedAt: Date;
  helped: boolean;
  penName: string | null;
  authorId: string | null;
  authorHandle: string | null;
  authorName: string | null;
  authorRoles: string[] | null;
  authorIsCoach: boolean | null;
  authorJoinedAt: Date | null;
  byLetterWriter: boolean;
  /** Of the letter it belongs to. */
  dilemmaStatus: PostStatus;
  dilemmaLockedAt: Date | null;
  parentPath: number[] | null;
  mine: boolean;
  letterIsMine: boolean;
  voteValue: number | null;
  /** The viewer has answered the same letter. */
  viewerAnswered: boolean;
  /** The viewer holds the claim on its review item. */
  viewerDecides: boolean;
}

export interface Author {
  name: string;
  badges: Badge[];
  member: PublicMember | null;
}

/** A post as one viewer may know it: what they may not read is gone from it, and what they may do is decided. */
export interface SeenPost extends PostRow {
  author: Author;
  viewerVote: VoteValue;
  viewerIsAuthor: boolean;
  viewerCanVote: boolean;
  viewerCanEdit: boolean;
  viewerCanWithdraw: boolean;
  viewerCanReport: boolean;
  viewerCanReply: boolean;
  edits: 'free' | 'addendum';
}

/**
 * What a kind of post adds to what all posts show. Its room tells it here when it is loaded, so that a post is
 * whole wherever it is met, and posts never hears of its kinds.
 */
export const completions = new Map<PostKind, (post: SeenPost, viewer: Viewer | null) => object>();

const nobody: Author = { name: '', badges: [], member: null };

/** What the statements for guests leave out. */
const strangers: Pick<PostRow, 'mine' | 'letterIsMine' | 'voteValue' | 'viewerAnswered' | 'viewerDecides'> = {
  mine: false,
  letterIsMine: false,
  voteValue: null,
  viewerAnswered: false,
  viewerDecides: false,
};

/** The one place where a row becomes something that leaves the server. */
export function asSeen<Row extends PostRow>(row: Row, viewer: Viewer | null): Row & SeenPost {
  if (viewer === null) Object.assign(row, strangers);
  const readable = mayRead(row, viewer);
  const insider = row.mine || isModerator(viewer);
  const seen: Row & SeenPost = Object.assign(row, {
    body: readable ? row.body : '',
    bodyHtml: readable ? row.bodyHtml : '',
    heldBecause: insider ? row.heldBecause : null,
    author: readable ? authorOf(row) : nobody,
    viewerVote: choiceOf(row.voteValue),
    viewerIsAuthor: row.mine,
    viewerCanVote: viewer !== null && refusalToVote(row, viewer) === null,
    viewerCanEdit: viewer !== null && refusalToEdit(row) === null,
    viewerCanWithdraw: viewer !== null && refusalToWithdraw(row) === null,
    viewerCanReport: refusalToReport(row, viewer) === null,
    viewerCanReply: viewer !== null && refusalToReply(row) === null,
    edits: editKind(row),
  });
  return Object.assign(seen, completions.get(row.kind)?.(seen, viewer));
}

function authorOf(row: PostRow): Author {
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

function choiceOf(value: number | null): VoteValue {
  if (!value) return 'none';
  return value > 0 ? 'up' : 'down';
}
