import { depthOf, formatPath } from '@quandary/rules';
import type { SeenPost } from '../posts/seen-post';

export interface CommentCompletion {
  /** "6.1", "B.1"; empty while it waits for a moderator: a number is given at publication. */
  number: string;
  depth: number;
  /** The number of the comment, or the letter of the answer, that it replies to. */
  replyTo: string | null;
  replyCount: number;
}

export type SeenComment = SeenPost & CommentCompletion;

/** What a comment adds to what all posts show. */
export function completeComment(post: SeenPost): CommentCompletion {
  const path = post.path ?? [];
  return {
    number: post.path ? formatPath(path) : '',
    depth: post.path ? depthOf(path) : 0,
    replyTo: post.parentPath && post.parentPath.length > 0 ? formatPath(post.parentPath) : null,
    replyCount: post.lastReply,
  };
}
