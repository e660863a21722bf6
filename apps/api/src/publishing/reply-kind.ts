import type { Viewer } from '../accounts/viewer';
import type { ValuesOf } from '../platform/database/sql';
import { notFound, type Refusal } from '../platform/errors';
import { isUuid } from '../platform/uuid';
import type { PostRow } from '../posts/post-columns';
import type { KindOfPosts } from '../posts/post-kinds';
import { mayRead, refusalToReply } from '../posts/post.policy';
import { takeLetter, takeNumber } from './numbering';
import { sealedBy, signedBy, type PostParts, type PublishedKind, type Submission } from './published-kind';
import { findParent } from './publishing.queries';

/** The post that somebody is about to reply to, with what the stages ask. */
export type Parent = ValuesOf<typeof findParent.row>;

/** What differs between the kinds of replies. */
interface ReplyKind<Input extends Submission> extends KindOfPosts {
  countedAs: 'answers' | 'comments';
  parentOf: (input: Input) => string;
  /** Only a letter can be replied to, or any post. */
  under?: 'letter' | 'post';
  /** Asked of a parent that the viewer may read; who may comment may reply, unless the kind says otherwise. */
  refuse?: (parent: Parent, viewer: Viewer) => Refusal;
}

/** A kind of posts that hang under others. */
export const replyKind = <Input extends Submission>({
  parentOf,
  under = 'post',
  refuse = refusalToReply,
  ...kind
}: ReplyKind<Input>): PublishedKind<Input, Parent> => ({
  ...kind,

  async load(input, { viewer, requestKey }, database) {
    const parentId = parentOf(input);
    const parent = isUuid(parentId)
      ? await database.row(findParent, { viewerId: viewer.id, proof: viewer.proof, requestKey, parentId })
      : undefined;
    if (!parent || (under === 'letter' && parent.kind !== 'dilemma')) throw notFound(under);
    return parent;
  },

  refuse: (parent, viewer) => (mayRead(parent, viewer) ? refuse(parent, viewer) : () => notFound(under)),

  isSealed: (_input, parent) => isSealedFor(parent),
  penNameOf: ({ letterPenNameId }) => letterPenNameId,
  // The letter-writer also behind a pen name: `letterIsMine` is told to nobody else.
  cools: ({ letterIsMine, letterTopic }, viewer) =>
    kind.kind === 'comment' && !letterIsMine && !viewer.coachTopics.includes(letterTopic ?? ''),
  isUnderPenName: (_input, { letterPenNameId }) => letterPenNameId !== null,
  letterOf: ({ dilemmaId }) => dilemmaId,
  parts: (_input, parent) => replyParts(parent),

  // Under a sealed letter its writer speaks with the pen name too: one word under the own name would tell.
  sign: (_input, parent, { viewer }) =>
    isSealedFor(parent) ? sealedBy(parent.letterPenNameId) : signedBy(viewer.id),

  takePath: (parent, transaction, poster) =>
    kind.countedAs === 'answers'
      ? takeLetter(parent.dilemmaId, transaction, poster)
      : takeNumber(parent, transaction, poster),

  row: (parent, viewer) => newReply(kind.kind, parent, viewer),
});

/** Where a reply hangs. */
export const replyParts = ({ id, dilemmaId }: Pick<Parent, 'id' | 'dilemmaId'>): PostParts => ({
  dilemmaId,
  parentId: id,
});

const isSealedFor = (parent: Parent): parent is Parent & { letterPenNameId: string } =>
  parent.letterIsMine && parent.letterPenNameId !== null;

/** The row of a reply before the database has given it a number and its times. */
function newReply(kind: PostRow['kind'], parent: Parent, viewer: Viewer): PostRow {
  return {
    id: parent.newId,
    kind,
    dilemmaId: parent.dilemmaId,
    parentId: parent.id,
    path: null,
    status: 'published',
    body: '',
    bodyHtml: '',
    heldBecause: null,
    removedFor: null,
    upVotes: 0,
    downVotes: 0,
    standing: 0.5,
    lastReply: 0,
    branchCount: 0,
    createdAt: viewer.askedAt,
    publishedAt: viewer.askedAt,
    editedAt: null,
    revision: 0,
    withdrawnAt: null,
    cuts: null,
    helped: false,
    ...shownAs(parent, viewer),
    byLetterWriter: parent.letterIsMine,
    dilemmaStatus: parent.dilemmaStatus,
    dilemmaLockedAt: parent.dilemmaLockedAt,
    branchLockedAt: null,
    parentPath: parent.path,
    askedAt: viewer.askedAt,
    mine: true,
    letterIsMine: parent.letterIsMine,
    voteValue: null,
    viewerAnswered: kind === 'answer',
    viewerDecides: false,
  };
}

function shownAs(parent: Parent, viewer: Viewer) {
  if (isSealedFor(parent)) return { ...unsigned, penName: parent.letterPenName };
  return {
    penName: null,
    authorId: viewer.id,
    authorHandle: viewer.handle,
    authorName: viewer.name,
    authorRoles: viewer.roles,
    authorIsCoach: viewer.coachTopics.length > 0,
    authorJoinedAt: viewer.createdAt,
  };
}

const unsigned = {
  authorId: null,
  authorHandle: null,
  authorName: null,
  authorRoles: null,
  authorIsCoach: null,
  authorJoinedAt: null,
};
