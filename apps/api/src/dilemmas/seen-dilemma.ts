import type { Viewer } from '../accounts/viewer';
import type { SeenPost } from '../posts/seen-post';
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
  hot: number | null;
  /** With microseconds, for cursors. */
  publishedAtExact: string | null;
}

export interface DilemmaCompletion {
  topic: { slug: string; name: string };
  locked: boolean;
  sealed: boolean;
  viewerCanAnswer: boolean;
  viewerCanComment: boolean;
}

export type SeenDilemma = SeenPost & DilemmaColumns & DilemmaCompletion;

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
