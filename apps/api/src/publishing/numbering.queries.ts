import { NUMBERED_LEVELS } from '@quandary/rules';
import { bytea, integer, sql, uuid, type ValuesOf } from '../platform/database/sql';

/** Where a comment takes its number and where it is counted. */
export const numberingColumns = {
  dilemmaId: uuid,
  /** The answer in whose discussion it is; null in the letter's own. */
  branchId: uuid.nullable,
  /** Under which post it is numbered: the parent, or at the deepest level the post above it. */
  counterId: uuid,
};

export type NumberingPlace = ValuesOf<typeof numberingColumns>;

/** The columns behind it but for the letter, with p as the post that the comment answers. */
export const numberingPlace = `
  (SELECT a.id FROM posts a WHERE a.dilemma_id = p.dilemma_id AND a.path = p.path[1:1] AND a.kind = 'answer') AS "branchId",
  CASE WHEN cardinality(p.path) <= ${NUMBERED_LEVELS} THEN p.id ELSE (
    SELECT c.id FROM posts c WHERE c.dilemma_id = p.dilemma_id AND c.path = p.path[1:${NUMBERED_LEVELS}]) END AS "counterId"`;

export const findNumberingPlace = sql({
  name: 'find-numbering-place',
  parameters: { parentId: uuid },
  row: numberingColumns,
  text: ({ parentId }) =>
    `SELECT p.dilemma_id AS "dilemmaId", ${numberingPlace} FROM posts p WHERE p.id = ${parentId}`,
});

const taken = { number: integer, path: integer.array };
/** How many more, negative for fewer; and 1 to take the next number, else 0. */
const counts = { more: integer, numbers: integer };
/** The proof of whoever posts: their turn is taken before the row is, see `PublishingService`. Null where nobody posts. */
const ofPoster = { poster: bytea.nullable };
const inTurn = (poster: string) => `(SELECT sealed.take_turn(${poster})) AS turn`;

/** The same where no other statement of the transaction can carry it. */
export const takeTurn = sql({
  name: 'take-turn',
  parameters: { poster: bytea },
  row: {},
  text: ({ poster }) => `SELECT FROM ${inTurn(poster)}`,
});

/**
 * Counts comments at the letter, always before anything else in a transaction that posts: whoever posts under the same
 * letter waits here, so that nobody waits in a circle.
 */
export const countAtLetter = sql({
  name: 'count-at-letter',
  parameters: { dilemmaId: uuid, ...counts, inOwnDiscussion: integer, ...ofPoster },
  row: taken,
  text: ({ dilemmaId, more, numbers, inOwnDiscussion, poster }) => `
    UPDATE posts SET comment_count = comment_count + ${more}, branch_count = branch_count + ${inOwnDiscussion},
      last_reply = last_reply + ${numbers},
      last_activity_at = CASE WHEN ${more} > 0 THEN now() ELSE last_activity_at END
    FROM ${inTurn(poster)} WHERE id = ${dilemmaId} RETURNING last_reply AS number, path`,
});

/**
 * Counts comments at an answer or a comment. A number is taken in the transaction that publishes: no gap, no double.
 */
export const countAtPost = sql({
  name: 'count-at-post',
  parameters: { postId: uuid, ...counts },
  row: taken,
  text: ({ postId, more, numbers }) => `
    UPDATE posts SET branch_count = branch_count + ${more}, last_reply = last_reply + ${numbers}
    WHERE id = ${postId} RETURNING last_reply AS number, path`,
});

/** Counts comments at the answer with this number: 2 is B. */
export const countAtAnswer = sql({
  name: 'count-at-answer',
  parameters: { dilemmaId: uuid, branch: integer, more: integer },
  row: {},
  text: ({ dilemmaId, branch, more }) => `
    UPDATE posts SET branch_count = branch_count + ${more}
    WHERE dilemma_id = ${dilemmaId} AND path = ARRAY[${branch}::integer] AND kind = 'answer'`,
});

export const countAnswers = sql({
  name: 'count-answers',
  parameters: { dilemmaId: uuid, ...counts, ...ofPoster },
  row: { number: integer },
  text: ({ dilemmaId, more, numbers, poster }) => `
    UPDATE posts SET answer_count = answer_count + ${more}, last_answer = last_answer + ${numbers},
      last_activity_at = now()
    FROM ${inTurn(poster)} WHERE id = ${dilemmaId} RETURNING last_answer AS number`,
});
