import type { Statement } from '../platform/database/database';
import { lookedUp } from '../platform/database/looked-up';
import { forAudiences, selectThread, type Texts } from '../posts/post.queries';

/** More coaches than a site has; the planner reads it as how many there may be. */
const mostAnswers = 60;

/**
 * The opening of whole threads in one look: the first comments of the letters' own discussions, and the answers
 * with the first comments under each. Each discussion is one range of the index (dilemma_id, path).
 * $1 viewer, $2 ids of letters, $3 comments under a letter, $4 answers wanted, $5 comments under an answer
 */
const openingsWith = (text: Texts) =>
  forAudiences(`thread-openings-${text}`, (audience) =>
    selectThread(audience, {
      text,
      source: `(SELECT unnest($2::uuid[]) AS id) wanted
     JOIN LATERAL (SELECT * FROM posts WHERE id = wanted.id OFFSET 0) d ON true
     CROSS JOIN LATERAL (
       (SELECT * FROM posts c
        WHERE c.dilemma_id = d.id AND c.path >= '{0}' AND c.path < '{1}' ORDER BY c.path LIMIT $3)
       UNION ALL
       (SELECT a.* FROM (
          SELECT generate_series(1, CASE WHEN $4::boolean THEN d.last_answer ELSE 0 END) AS branch LIMIT ${mostAnswers}
        ) branches
        CROSS JOIN LATERAL (
          SELECT * FROM posts c
          WHERE c.dilemma_id = d.id AND c.path >= ARRAY[branch] AND c.path < ARRAY[branch + 1]
          ORDER BY c.path LIMIT $5 + 1) a)
     ) p`,
      rest: 'ORDER BY p.dilemma_id, p.path',
    }),
  );

export const threadOpenings = { html: openingsWith('html'), whole: openingsWith('whole') };

const letter = `JOIN ${lookedUp('posts WHERE id = p.dilemma_id')} d ON true`;

/**
 * A page of one discussion in reading order.
 * $1 viewer, $2 letter, $3 path after which it starts, $4 path before which it ends, $5 limit
 */
export const discussionPage = forAudiences('discussion-page', (audience) =>
  selectThread(audience, {
    source: `(
      SELECT * FROM posts
      WHERE dilemma_id = $2 AND path > $3::integer[] AND path < $4::integer[] AND kind = 'comment'
      ORDER BY path LIMIT $5
    ) p ${letter}`,
    rest: 'ORDER BY p.path',
  }),
);

/** The comments with these ids. $1 viewer, $2 ids */
export const commentsByIds = forAudiences('comments-by-ids', (audience) =>
  selectThread(audience, { source: `posts p ${letter}`, rest: 'WHERE p.id = ANY($2)' }),
);

/** What the other orders need to know of a whole discussion. $1 letter, $2 path after, $3 path before */
export const discussionOutline: Statement = {
  name: 'discussion-outline',
  text: `
    SELECT p.id, p.path, p.standing, extract(epoch FROM p.published_at)::double precision AS "publishedAt",
      (p.author_id = d.author_id OR p.pen_name_id = d.pen_name_id) IS TRUE AS "byLetterWriter"
    FROM posts p JOIN posts d ON d.id = p.dilemma_id
    WHERE p.dilemma_id = $1 AND p.path > $2::integer[] AND p.path < $3::integer[] AND p.kind = 'comment'
    ORDER BY p.path`,
};
