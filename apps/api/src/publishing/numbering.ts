import type { Transaction } from '../platform/database/database';
import { notFound } from '../platform/errors';
import type { PostRow } from '../posts/post-columns';
import type { KindOfPosts } from '../posts/post-kinds';
import {
  countAnswers,
  countAtLetter,
  countAtPost,
  findNumberingPlace,
  type NumberingPlace,
} from './numbering.queries';

/**
 * The number of a comment that is being published, counted where it belongs. The letter first, then the answer
 * whose discussion it is, then what is answered: always in this order, so that nobody waits in a circle.
 * @param poster proof of whoever posts it now; null when it was posted before
 */
export async function takeNumber(
  place: NumberingPlace,
  transaction: Transaction,
  poster: Buffer | null = null,
): Promise<number[]> {
  const { dilemmaId, branchId, counterId } = place;
  const numbersIf = (counts: boolean) => ({ more: 1, numbers: counts ? 1 : 0 });
  let [taken] = await transaction.rows(countAtLetter, {
    dilemmaId,
    ...numbersIf(counterId === dilemmaId),
    inOwnDiscussion: branchId === null ? 1 : 0,
    poster,
  });
  if (branchId !== null) {
    const branch = await transaction.rows(countAtPost, {
      postId: branchId,
      ...numbersIf(counterId === branchId),
    });
    if (counterId === branchId) [taken] = branch;
  }
  if (counterId !== dilemmaId && counterId !== branchId) {
    [taken] = await transaction.rows(countAtPost, { postId: counterId, more: 0, numbers: 1 });
  }
  if (!taken) throw notFound('post');
  return [...(taken.path.length === 0 ? [0] : taken.path), taken.number];
}

/** The letter of an answer that is being published: 2 is B. The same `poster`. */
export async function takeLetter(
  dilemmaId: string,
  transaction: Transaction,
  poster: Buffer | null = null,
): Promise<number[]> {
  const [taken] = await transaction.rows(countAnswers, { dilemmaId, more: 1, numbers: 1, poster });
  if (!taken) throw notFound('letter');
  return [taken.number];
}

/** The number of a reply that was held until now. */
export async function takeHeldNumber(
  { dilemmaId, parentId }: Pick<PostRow, 'dilemmaId' | 'parentId'>,
  countedAs: KindOfPosts['countedAs'],
  transaction: Transaction,
): Promise<number[]> {
  if (countedAs === 'answers') return takeLetter(dilemmaId, transaction);
  const [place] = await transaction.rows(findNumberingPlace, { parentId: parentId ?? dilemmaId });
  if (!place) throw notFound('post');
  return takeNumber(place, transaction);
}
