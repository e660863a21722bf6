import type { Viewer } from '../accounts/viewer';
import type { PostRow } from '../posts/seen-post';
import type { Place } from './place';

/** The row of a comment before the database has given it a number and its times. */
export function newCommentRow(place: Place, viewer: Viewer): PostRow {
  return {
    id: place.newId,
    kind: 'comment',
    dilemmaId: place.dilemmaId,
    parentId: place.id,
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
    helped: false,
    ...signatureOf(place, viewer),
    byLetterWriter: place.letterIsMine,
    dilemmaStatus: place.dilemmaStatus,
    dilemmaLockedAt: place.dilemmaLockedAt,
    parentPath: place.path,
    askedAt: viewer.askedAt,
    mine: true,
    letterIsMine: place.letterIsMine,
    voteValue: null,
    viewerAnswered: false,
    viewerDecides: false,
  };
}

/** Under a sealed letter its writer speaks with the pen name too: one word under the own name would tell. */
function signatureOf(place: Place, viewer: Viewer) {
  if (place.letterIsMine && place.letterPenNameId !== null) {
    return { ...unsigned, penName: place.letterPenName };
  }
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
