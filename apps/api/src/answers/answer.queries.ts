import type { Statement } from '../platform/database/database';
import { selectPosts } from '../posts/post.queries';
import { factsAbout } from '../posts/posting-facts';

const facts = factsAbout('replies');

/** The letter that is about to be answered, and what the checks ask. $1 viewer, $2 text, $3 request key, $4 letter */
export const findForAnswer: Statement = {
  name: 'find-for-answer',
  text: selectPosts('member', `WHERE p.id = $4 AND p.kind = 'dilemma'`, facts),
};

/** $1 answer, $2 whether it helped */
export const setHelped: Statement = {
  name: 'set-helped',
  text: `UPDATE posts SET helped = $2 WHERE id = $1 AND kind = 'answer'`,
};
