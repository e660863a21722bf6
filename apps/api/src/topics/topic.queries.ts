import { integer, sql, text } from '../platform/database/sql';

/** How many letters everybody can read. */
export const countDilemmas = sql({
  name: 'count-dilemmas-of-topics',
  parameters: {},
  row: { slug: text, count: integer },
  text: () => `
    SELECT topic_slug AS slug, count(*)::integer AS count FROM posts
    WHERE kind = 'dilemma' AND status = 'published' GROUP BY topic_slug`,
});
