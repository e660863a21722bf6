/** What the tree needs to know of a comment: the numbers of its place, as [0, 6, 1] for comment 6.1. */
interface Placed {
  /** None yet while it is held: numbers are given on publication. */
  path: readonly number[] | null;
}

export interface Branch<Comment> {
  comment: Comment;
  replies: Branch<Comment>[];
}

/**
 * The server sends a discussion flat and in reading order. A comment whose parent is on an earlier page
 * begins a branch of its own.
 */
export function growBranches<Comment extends Placed>(comments: readonly Comment[]): Branch<Comment>[] {
  const roots: Branch<Comment>[] = [];
  const byPath = new Map<string, Branch<Comment>>();

  for (const comment of comments) {
    const branch = { comment, replies: [] };
    const parent = byPath.get(comment.path?.slice(0, -1).join('.') ?? '');
    if (comment.path) byPath.set(comment.path.join('.'), branch);
    (parent?.replies ?? roots).push(branch);
  }

  return roots;
}

/** All that hangs below a comment. */
export function countBelow({ replies }: Branch<unknown>): number {
  return replies.reduce((sum, reply) => sum + 1 + countBelow(reply), 0);
}
