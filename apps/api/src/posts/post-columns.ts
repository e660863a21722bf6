import type { PostKind, PostStatus, ReportReason } from '@quandary/rules';
import {
  boolean,
  citext,
  double,
  integer,
  smallint,
  text,
  timestamptz,
  uuid,
  type ValuesOf,
} from '../platform/database/sql';

/** The result columns that the statements made of `post.queries.ts` share, by what they tell. */

/** Every post, and who signs it. */
export const postColumns = {
  id: uuid,
  kind: text.as<PostKind>(),
  status: text.as<PostStatus>(),
  body: text,
  bodyHtml: text,
  heldBecause: text.nullable,
  removedFor: text.as<ReportReason>().nullable,
  upVotes: integer,
  downVotes: integer,
  standing: double,
  branchCount: integer,
  createdAt: timestamptz,
  publishedAt: timestamptz.nullable,
  editedAt: timestamptz.nullable,
  /** How often its text was changed. */
  revision: integer,
  withdrawnAt: timestamptz.nullable,
  /** When it was asked for, by the clock of the database. */
  askedAt: timestamptz,
  penName: text.nullable,
  authorId: uuid.nullable,
  authorHandle: citext.nullable,
  authorName: text.nullable,
  authorRoles: text.array.nullable,
  authorIsCoach: boolean.nullable,
  authorJoinedAt: timestamptz.nullable,
};

/** What stands between a viewer and a post. */
export const stakeColumns = {
  mine: boolean,
  letterIsMine: boolean,
  /** The viewer has answered the same letter. */
  viewerAnswered: boolean,
  /** The viewer holds the claim on its review item. */
  viewerDecides: boolean,
};

/** What only a signed-in viewer has. */
export const memberColumns = { ...stakeColumns, voteValue: smallint.nullable };

/** Where an answer or a comment stands: its letter, and whom it answers. */
export const positionColumns = {
  dilemmaId: uuid,
  parentId: uuid.nullable,
  path: integer.array.nullable,
  lastReply: integer,
  helped: boolean,
  byLetterWriter: boolean,
  /** Of the letter it belongs to. */
  dilemmaStatus: text.as<PostStatus>(),
  dilemmaLockedAt: timestamptz.nullable,
  parentPath: integer.array.nullable,
};

/** What only a letter has. */
export const dilemmaColumns = {
  number: integer,
  slug: text,
  title: text,
  ask: text.nullable,
  topicSlug: text,
  topicName: text,
  answerCount: integer,
  commentCount: integer,
  lastAnswer: integer,
  lockedAt: timestamptz.nullable,
  lastActivityAt: timestamptz.nullable,
};

/** A post as the statements of post.queries.ts select it: the columns, who signs it, and what is the viewer's own. */
export type PostRow = ValuesOf<typeof postColumns & typeof memberColumns & typeof positionColumns>;
