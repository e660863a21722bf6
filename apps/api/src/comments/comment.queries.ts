import type { Statement } from '../platform/database/database';
import { numberingColumns } from '../posts/numbering';
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
      ${numberingColumns}`,
    joins: facts.joins,
  }),
};
