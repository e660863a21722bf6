import type { Statement } from '../platform/database/database';

/** How many letters everybody can read. $1 slugs of topics */
export const countDilemmas: Statement = {
  name: 'count-dilemmas-of-topics',
  text: `
    SELECT topic_slug AS slug, count(*)::integer AS count FROM posts
    WHERE kind = 'dilemma' AND status = 'published' AND topic_slug = ANY($1) GROUP BY topic_slug`,
};
