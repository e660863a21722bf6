import { NUMBERED_LEVELS } from '@quandary/rules';
import type { Runner, Statement } from '../platform/database/database';
import { notFound } from '../platform/errors';
import { countAnswers, countAtLetter, countAtPost } from './posting.queries';
import type { PostRow } from './seen-post';

/** Where a comment takes its number and where it is counted. */
export interface NumberingPlace {
  dilemmaId: string;
  /** The answer in whose discussion it is; null in the letter's own. */
  branchId: string | null;
  /** Under which post it is numbered: the parent, or at the deepest level the post above it. */
  counterId: string;
}

/** The columns behind it, with p as the post that the comment answers. */
export const numberingColumns = `
  (SELECT a.id FROM posts a WHERE a.dilemma_id = p.dilemma_id AND a.path = p.path[1:1] AND a.kind = 'answer') AS "branchId",
  CASE WHEN cardinality(p.path) <= ${NUMBERED_LEVELS} THEN p.id ELSE (
    SELECT c.id FROM posts c WHERE c.dilemma_id = p.dilemma_id AND c.path = p.path[1:${NUMBERED_LEVELS}]) END AS "counterId"`;

/** $1 the post that a comment answers */
const findPlace: Statement = {
  name: 'find-numbering-place',
  text: `SELECT p.dilemma_id AS "dilemmaId", ${numberingColumns} FROM posts p WHERE p.id = $1`,
};

type Taken = { number: number; path: number[] };

/**
 * The number of a comment that is being published, counted where it belongs. The letter first, then the answer
 * whose discussion it is, then what is answered: always in this order, so that nobody waits in a circle.
 */
export async function takeNumber(place: NumberingPlace, runner: Runner): Promise<number[]> {
  const { dilemmaId, branchId, counterId } = place;
  const letterTakes = counterId === dilemmaId ? 1 : 0;
  let [taken] = await runner.rows<Taken>(countAtLetter, [
    dilemmaId,
    1,
    branchId === null ? 1 : 0,
    letterTakes,
  ]);
  if (branchId !== null) {
    const branch = await runner.rows<Taken>(countAtPost, [branchId, 1, counterId === branchId ? 1 : 0]);
    if (counterId === branchId) [taken] = branch;
  }
  if (counterId !== dilemmaId && counterId !== branchId) {
    [taken] = await runner.rows<Taken>(countAtPost, [counterId, 0, 1]);
  }
  if (!taken) throw notFound('post');
  return [...(taken.path.length === 0 ? [0] : taken.path), taken.number];
}

/** The letter of an answer that is being published: 2 is B. */
export async function takeLetter(dilemmaId: string, runner: Runner): Promise<number[]> {
  const [taken] = await runner.rows<{ number: number }>(countAnswers, [dilemmaId, 1, 1]);
  if (!taken) throw notFound('letter');
  return [taken.number];
}

/** The number of an answer or a comment that was held until now. */
export async function takeHeldNumber(
  post: Pick<PostRow, 'kind' | 'dilemmaId' | 'parentId'>,
  runner: Runner,
): Promise<number[]> {
  if (post.kind === 'answer') return takeLetter(post.dilemmaId, runner);
  const [place] = await runner.rows<NumberingPlace & Record<string, unknown>>(findPlace, [post.parentId]);
  if (!place) throw notFound('post');
  return takeNumber(place, runner);
}
