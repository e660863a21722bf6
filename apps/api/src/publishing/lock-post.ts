import type { PostStatus } from '@quandary/rules';
import type { Transaction } from '../platform/database/database';
import { notFound } from '../platform/errors';
import type { PostRow } from '../posts/post-columns';
import { lockLetterAndPost } from './publishing.queries';

/**
 * Begins a transaction that may change what everybody reads: the letter waits first, as it does for posting and
 * voting under it, so that nobody waits in a circle.
 * @returns the status that the post has now, and keeps until the transaction ends
 */
export async function lockPost(
  { id, dilemmaId }: Pick<PostRow, 'id' | 'dilemmaId'>,
  transaction: Transaction,
): Promise<PostStatus> {
  const rows = await transaction.rows(lockLetterAndPost, { postId: id, dilemmaId });
  const locked = rows.find((row) => row.id === id);
  if (!locked) throw notFound('post');
  return locked.status;
}
