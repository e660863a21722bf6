import type { PostStatus } from '@quandary/rules';
import type { Runner, Statement } from '../platform/database/database';
import { notFound } from '../platform/errors';
import type { PostRow } from './seen-post';

/** $1 post, $2 its letter. The sort decides in which order they are locked. */
const lock: Statement = {
  name: 'lock-post',
  text: `
    SELECT p.id, p.status FROM posts p WHERE p.id IN ($1, $2)
    ORDER BY (p.id = $2) DESC FOR NO KEY UPDATE`,
};

/**
 * Begins a transaction that may change what everybody reads: the letter waits first, as it does for posting and
 * voting under it, so that nobody waits in a circle.
 * @returns the status that the post has now, and keeps until the transaction ends
 */
export async function lockPost(post: Pick<PostRow, 'id' | 'dilemmaId'>, runner: Runner): Promise<PostStatus> {
  const rows = await runner.rows<{ id: string; status: PostStatus }>(lock, [post.id, post.dilemmaId]);
  const locked = rows.find((row) => row.id === post.id);
  if (!locked) throw notFound('post');
  return locked.status;
}
