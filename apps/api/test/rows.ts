import type { Viewer } from '../src/accounts/viewer';
import type { PostRow } from '../src/posts/post-columns';

const now = new Date('2026-11-21T12:00:00Z');

/** A published comment by somebody else under an open letter, with what a spec is about. */
export function postRow(about: Partial<PostRow> = {}): PostRow {
  return {
    id: 'post',
    kind: 'comment',
    dilemmaId: 'letter',
    parentId: 'letter',
    path: [0, 1],
    status: 'published',
    body: 'Words',
    bodyHtml: '<p>Words</p>',
    heldBecause: null,
    removedFor: null,
    upVotes: 0,
    downVotes: 0,
    standing: 0.5,
    lastReply: 0,
    branchCount: 0,
    createdAt: now,
    publishedAt: now,
    editedAt: null,
    revision: 0,
    withdrawnAt: null,
    cuts: null,
    askedAt: now,
    helped: false,
    penName: null,
    authorId: 'somebody',
    authorHandle: 'somebody',
    authorName: 'Some Body',
    authorRoles: [],
    authorIsCoach: false,
    authorJoinedAt: now,
    byLetterWriter: false,
    dilemmaStatus: 'published',
    dilemmaLockedAt: null,
    branchLockedAt: null,
    parentPath: [],
    mine: false,
    letterIsMine: false,
    voteValue: null,
    viewerAnswered: false,
    viewerDecides: false,
    ...about,
  };
}

export function viewer(about: Partial<Viewer> = {}): Viewer {
  return {
    id: 'viewer',
    proof: Buffer.of(),
    handle: 'viewer',
    name: 'The Viewer',
    email: 'viewer@example.test',
    createdAt: new Date('2026-01-01T12:00:00Z'),
    roles: [],
    isCoach: null,
    coachTopics: [],
    suspendedUntil: null,
    restrictions: [],
    askedAt: now,
    ...about,
  };
}
