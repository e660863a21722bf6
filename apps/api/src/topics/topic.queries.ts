import type { Statement } from '../platform/database/database';

/** How many letters everybody can read. */
export const countDilemmas: Statement = {
  name: 'count-dilemmas-of-topics',
  text: `
    SELECT topic_slug AS slug, count(*)::integer AS count FROM posts
    WHERE kind = 'dilemma' AND status = 'published' GROUP BY topic_slug`,
};
