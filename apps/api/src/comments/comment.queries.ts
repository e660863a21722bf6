import { NUMBERED_LEVELS } from '@quandary/rules';
import type { Statement } from '../platform/database/database';
import { selectPosts } from '../posts/post.queries';
import { factsAbout } from '../posts/posting-facts';

const facts = factsAbout('replies');

/**
 * What a comment is about to answer, and everything that the checks ask: one look.
 * $1 viewer, $2 text, $3 request key, $4 parent
 */
export const findForComment: Statement = {
  name: 'find-for-comment',
  text: selectPosts('member', 'WHERE p.id = $4', {
    columns: `${facts.columns}, d.pen_name_id AS "letterPenNameId",
      (SELECT pen.name FROM pen_names pen WHERE pen.id = d.pen_name_id) AS "letterPenName",
      (SELECT a.id FROM posts a WHERE a.dilemma_id = p.dilemma_id AND a.path = p.path[1:1] AND a.kind = 'answer') AS "branchId",
      CASE WHEN cardinality(p.path) <= ${NUMBERED_LEVELS} THEN p.id ELSE (
        SELECT c.id FROM posts c WHERE c.dilemma_id = p.dilemma_id AND c.path = p.path[1:${NUMBERED_LEVELS}]) END AS "counterId"`,
    joins: facts.joins,
  }),
};
