import type { Statement } from '../platform/database/database';
import { lookedUp } from '../platform/database/looked-up';
import { selectDilemmas } from '../posts/post.queries';

/** What people write in these weeks; older letters were in front of the coaches long enough. */
const newest = 500;

/** The newest letters that everybody can read, with no more than what they are about. */
export const newestLetters: Statement = {
  name: 'newest-letters',
  text: `
    SELECT p.id, p.title, p.ask, p.body, p.topic_slug AS "topicSlug", t.name AS "topicName"
    FROM (
      SELECT * FROM posts WHERE kind = 'dilemma' AND status = 'published'
      ORDER BY published_at DESC, id DESC LIMIT ${newest}
    ) p JOIN ${lookedUp('topics WHERE slug = p.topic_slug')} t ON true
    ORDER BY p.published_at DESC, p.id DESC`,
};

/** Letters as a guest sees them in a list: nobody's own, nobody's secret. $1 null, $2 ids */
export const lettersInBrief: Statement = {
  name: 'letters-in-brief',
  text: selectDilemmas('guest', `WHERE p.kind = 'dilemma' AND p.status = 'published' AND p.id = ANY($2)`, {
    text: 'excerpt',
  }),
};
