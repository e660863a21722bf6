import { letterOf } from '@quandary/rules';
import { refusalToMarkHelped } from './answer.policy';
import type { SeenPost } from '../posts/seen-post';

export interface AnswerCompletion {
  /** "A", "B" in order of publication; empty while it waits for a moderator. */
  letter: string;
  viewerCanMarkHelped: boolean;
}

export type SeenAnswer = SeenPost & AnswerCompletion;

/** What an answer adds to what all posts show. */
export const completeAnswer = (post: SeenPost): AnswerCompletion => ({
  letter: post.path?.[0] ? letterOf(post.path[0]) : '',
  viewerCanMarkHelped: refusalToMarkHelped(post) === null,
});
