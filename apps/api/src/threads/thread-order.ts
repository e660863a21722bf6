import type { CommentSort } from '@quandary/rules';

/** As much of a comment as decides where it stands. */
export interface Outline {
  id: string;
  path: number[];
  standing: number;
  /** And everybody may read it: who wrote what is gone is told to nobody. */
  byLetterWriter: boolean;
}

interface Node {
  comment: Outline;
  replies: Node[];
  /** The letter-writer wrote in it, here or below. */
  joined: boolean;
}

type Compare = (a: Node, b: Node) => number;

const byNumber: Compare = (a, b) => (a.comment.path.at(-1) ?? 0) - (b.comment.path.at(-1) ?? 0);

/** Siblings only: a reply stays under what it answers. Equal ones keep the order of their numbers. */
const orders: Record<CommentSort, Compare> = {
  numbered: byNumber,
  best: (a, b) =>
    Number(b.joined) - Number(a.joined) || b.comment.standing - a.comment.standing || byNumber(a, b),
  newest: (a, b) => byNumber(b, a), // a number is given at publication, and of some the time is known by the hour alone
};

/**
 * The ids of a discussion in the order in which it is read: each comment followed by its replies.
 * @param outlines in order of their paths, a comment before its replies
 */
export function inOrder(outlines: readonly Outline[], sort: CommentSort): string[] {
  const roots: Node[] = [];
  const known = new Map<string, Node>();
  for (const comment of outlines) {
    const node: Node = { comment, replies: [], joined: comment.byLetterWriter };
    known.set(comment.path.join('.'), node);
    const above = ancestors(comment.path, known);
    (above.at(-1)?.replies ?? roots).push(node);
    if (comment.byLetterWriter) for (const ancestor of above) ancestor.joined = true;
  }
  return flatten(roots, orders[sort]);
}

function ancestors(path: readonly number[], known: ReadonlyMap<string, Node>): Node[] {
  const above: Node[] = [];
  for (let length = 2; length < path.length; length++) {
    const node = known.get(path.slice(0, length).join('.'));
    if (node) above.push(node);
  }
  return above;
}

function flatten(nodes: Node[], compare: Compare): string[] {
  return nodes.sort(compare).flatMap((node) => [node.comment.id, ...flatten(node.replies, compare)]);
}
