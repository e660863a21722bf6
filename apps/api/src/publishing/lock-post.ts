import type { PostStatus } from '@quandary/rules';
import type { Transaction } from '../platform/database/database';
import { sql, text, uuid } from '../platform/database/sql';
import { notFound } from '../platform/errors';
import type { PostRow } from '../posts/post-columns';

/** The sort decides in which order they are locked. */
const lock = sql({
  name: 'lock-post',
  parameters: { postId: uuid, dilemmaId: uuid },
  row: { id: uuid, status: text.as<PostStatus>() },
  text: ({ postId, dilemmaId }) => `
    SELECT p.id, p.status FROM posts p WHERE p.id IN (${postId}, ${dilemmaId})
    ORDER BY (p.id = ${dilemmaId}) DESC FOR NO KEY UPDATE`,
});

/**
 * Begins a transaction that may change what everybody reads: the letter waits first, as it does for posting and
 * voting under it, so that nobody waits in a circle.
 * @returns the status that the post has now, and keeps until the transaction ends
 */
export async function lockPost(
  { id, dilemmaId }: Pick<PostRow, 'id' | 'dilemmaId'>,
  transaction: Transaction,
): Promise<PostStatus> {
  const rows = await transaction.rows(lock, { postId: id, dilemmaId });
  const locked = rows.find((row) => row.id === id);
  if (!locked) throw notFound('post');
  return locked.status;
}
