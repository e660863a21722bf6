import type { PostStatus } from '@quandary/rules';
import type { Runner } from '../platform/database/database';
import { countAnswers, countAtAnswer, countAtLetter } from './posting.queries';
import type { PostRow } from './seen-post';

/**
 * Keeps the counters of the letter and the answer when a post enters or leaves what everybody reads. It runs in
 * the transaction that changes the status, after it.
 */
export async function countChange(
  post: Pick<PostRow, 'kind' | 'dilemmaId' | 'path'>,
  change: { from: PostStatus; to: PostStatus },
  runner: Runner,
): Promise<void> {
  const delta = Number(change.to === 'published') - Number(change.from === 'published');
  if (delta === 0 || post.kind === 'dilemma') return;
  if (post.kind === 'answer') {
    await runner.rows(countAnswers, [post.dilemmaId, delta, 0]);
    return;
  }
  const branch = post.path?.[0] ?? 0;
  await runner.rows(countAtLetter, [post.dilemmaId, delta, branch === 0 ? delta : 0, 0]);
  if (branch > 0) await runner.rows(countAtAnswer, [post.dilemmaId, branch, delta]);
}
