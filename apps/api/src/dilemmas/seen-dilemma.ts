import type { PostStatus } from '@quandary/rules';
import type { Viewer } from '../accounts/viewer';
import { asSeen, type PostRow, type SeenPost } from '../posts/seen-post';
import { refusalToAnswer } from './dilemma.policy';

/** The columns that only a dilemma has, as `selectDilemmas` names them. */
export interface DilemmaColumns {
  number: number;
  slug: string;
  title: string;
  ask: string | null;
  topicSlug: string;
  topicName: string;
  answerCount: number;
  commentCount: number;
  lastAnswer: number;
  lockedAt: Date | null;
  lastActivityAt: Date | null;
}

export interface DilemmaCompletion {
  topic: { slug: string; name: string };
  locked: boolean;
  sealed: boolean;
  viewerCanAnswer: boolean;
  viewerCanComment: boolean;
}

export type SeenDilemma = SeenPost & DilemmaColumns & DilemmaCompletion;

/** A row as `selectDilemmas` selects it. */
export type DilemmaRow = Omit<PostRow, keyof ReturnType<typeof implied>> & DilemmaColumns;

/** What follows from a post's being a dilemma. */
const implied = ({ id, status, lockedAt }: { id: string; status: PostStatus; lockedAt: Date | null }) => ({
  dilemmaId: id,
  parentId: null,
  path: null,
  parentPath: null,
  lastReply: 0,
  helped: false,
  byLetterWriter: true,
  dilemmaStatus: status,
  dilemmaLockedAt: lockedAt,
});

export function asSeenDilemma(row: DilemmaRow, viewer: Viewer | null): SeenDilemma {
  return asSeen<PostRow & DilemmaColumns>(Object.assign(row, implied(row)), viewer) as SeenDilemma;
}

/** What a letter adds to what all posts show. */
export function completeDilemma(post: SeenPost, viewer: Viewer | null): DilemmaCompletion {
  const dilemma = post as SeenDilemma;
  return {
    topic: { slug: dilemma.topicSlug, name: dilemma.topicName },
    locked: dilemma.lockedAt !== null,
    sealed: dilemma.penName !== null,
    viewerCanAnswer: viewer !== null && refusalToAnswer(dilemma, viewer) === null,
    viewerCanComment: dilemma.viewerCanReply,
  };
}
