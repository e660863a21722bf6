import { lookedUp } from '../platform/database/looked-up';
import { sql, text, uuid } from '../platform/database/sql';
import { dilemmaRows, selectDilemmas, statementForGuests, viewerParameter } from '../posts/post.queries';

/** What people write in these weeks; older letters were in front of the coaches long enough. */
const newest = 500;

/** The newest letters that everybody can read, with no more than what they are about. */
export const newestLetters = sql({
  name: 'newest-letters',
  parameters: {},
  row: { id: uuid, title: text, ask: text.nullable, body: text, topicSlug: text, topicName: text },
  text: () => `
    SELECT p.id, p.title, p.ask, p.body, p.topic_slug AS "topicSlug", t.name AS "topicName"
    FROM (
      SELECT * FROM posts WHERE kind = 'dilemma' AND status = 'published'
      ORDER BY published_at DESC, id DESC LIMIT ${newest}
    ) p JOIN ${lookedUp('topics WHERE slug = p.topic_slug')} t ON true
    ORDER BY p.published_at DESC, p.id DESC`,
});

/** Letters as a guest sees them in a list: nobody's own, nobody's secret. */
export const lettersInBrief = statementForGuests({
  name: 'letters-in-brief',
  parameters: { ...viewerParameter, ids: uuid.array },
  rows: dilemmaRows,
  text: ({ ids }) =>
    selectDilemmas('guest', `WHERE p.kind = 'dilemma' AND p.status = 'published' AND p.id = ANY(${ids})`, {
      text: 'excerpt',
    }),
});
