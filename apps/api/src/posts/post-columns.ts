import type { LetterPart, PostKind, PostStatus, Redactor, ReportReason } from '@quandary/rules';
import {
  boolean,
  citext,
  Column,
  double,
  integer,
  smallint,
  text,
  timestamptz,
  uuid,
  type ValuesOf,
} from '../platform/database/sql';

/** What was cut out of a post in one hour, as it is stored: never which words. */
export interface Cut {
  words: number;
  by: Redactor;
  /** The hour, RFC 3339. */
  at: string;
}

/** What was changed of a letter besides its text, as it is stored. */
export interface Change {
  part: LetterPart;
  /** What stood there before: of a topic its slug. Null where there was no ask. */
  was: string | null;
  /** Of a topic the new slug; else null: it stands in the letter. */
  now: string | null;
  by: 'author' | 'moderator';
  /** What a moderator wrote to the author. */
  text: string | null;
  /** RFC 3339; under a pen name the hour. */
  at: string;
  /** Made when others had read it: everybody is told. */
  told: boolean;
}

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
  cuts: new Column<Cut[]>('jsonb').nullable,
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
  /** Since when a moderator has closed the branch that it is in. */
  branchLockedAt: timestamptz.nullable,
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
  changed: new Column<Change[]>('jsonb').nullable,
};

/** A post as the statements of post.queries.ts select it: the columns, who signs it, and what is the viewer's own. */
export type PostRow = ValuesOf<typeof postColumns & typeof memberColumns & typeof positionColumns>;
