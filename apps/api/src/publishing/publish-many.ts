import type { PostKind, PostStatus } from '@quandary/rules';
import type { Transaction } from '../platform/database/database';
import type { PostParts, Signature } from './published-kind';
import { insertPosts, reconcile } from './reconcile.queries';

/** One of many posts on their way: put in as held, until `settle` gives it its number and this status. */
export interface HeldPost extends PostParts, Signature {
  id: string;
  kind: PostKind;
  body: string;
  bodyHtml: string;
  status: PostStatus;
  /** RFC 3339: a `Date` would lose the microseconds. */
  createdAt: string;
  helped?: boolean;
  locked?: boolean;
}

/** Puts many posts in at once. Nobody sees them, and nothing counts them, before `settle`. */
export async function insertHeld(posts: readonly HeldPost[], { rows }: Transaction): Promise<void> {
  if (posts.length > 0) await rows(insertPosts, { posts: JSON.stringify(posts) });
}

/**
 * Numbers and publishes posts that `insertHeld` has put in, in their order, and makes the counters of their letters
 * true, and of those where votes came in. What waits for a moderator stays as it is.
 */
export async function settle(
  posts: readonly HeldPost[],
  votedLetterIds: readonly string[],
  { rows }: Transaction,
): Promise<void> {
  const letterIds = new Set([...posts.map(({ dilemmaId }) => dilemmaId), ...votedLetterIds]);
  if (letterIds.size === 0) return;
  const fresh = posts.filter(({ status }) => status !== 'held').map(({ id, status }) => ({ id, status }));
  await rows(reconcile, { letterIds: [...letterIds], fresh: JSON.stringify(fresh) });
}
