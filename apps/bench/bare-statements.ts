export interface Statement {
  name: string;
  text: string;
}

/** What one would write by hand for these pages, with nothing else in mind: one statement each. */

const author = `coalesce(n.name, m.name) AS author, m.handle`;
const signature = `LEFT JOIN members m ON m.id = p.author_id LEFT JOIN pen_names n ON n.id = p.pen_name_id`;

const entry = `p.id, p.number, p.slug, p.title, left(p.body, 220) AS excerpt, p.topic_slug, p.published_at, p.created_at,
  p.answer_count, p.comment_count, p.up, ${author}`;

export const feed: Statement = {
  name: 'bare-feed',
  text: `SELECT ${entry} FROM posts p ${signature}
    WHERE p.kind = 'dilemma' AND p.status = 'published' ORDER BY p.published_at DESC, p.id DESC LIMIT 20`,
};

const reply = `json_build_object('id', p.id, 'path', p.path, 'bodyHtml', p.body_html, 'publishedAt', p.published_at,
  'createdAt', p.created_at, 'editedAt', p.edited_at, 'up', p.up, 'down', p.down, 'standing', p.standing,
  'author', coalesce(n.name, m.name), 'handle', m.handle, 'coach', m.coach_until > now())`;

/** $1 number, $2 comments */
export const dilemma: Statement = {
  name: 'bare-dilemma',
  text: `SELECT p.id, p.number, p.slug, p.title, p.ask, p.topic_slug, p.body_html, p.published_at, p.created_at,
      p.edited_at, p.up, p.down, p.standing, p.answer_count, p.comment_count, ${author},
      (SELECT json_agg(${reply} ORDER BY p.standing DESC)
        FROM generate_series(1, d.last_answer) letter
        CROSS JOIN LATERAL (SELECT * FROM posts a WHERE a.dilemma_id = d.id AND a.path = ARRAY[letter] LIMIT 1) p
        ${signature} WHERE p.status = 'published') AS answers,
      (SELECT json_agg(one) FROM (SELECT ${reply} AS one FROM posts p ${signature}
        WHERE p.dilemma_id = d.id AND p.path >= '{0}' AND p.path < '{1}' ORDER BY p.path LIMIT $2) page) AS comments
    FROM posts d JOIN posts p ON p.id = d.id ${signature} WHERE d.number = $1`,
};

/** $1 text */
export const search: Statement = {
  name: 'bare-search',
  text: `WITH hits AS (
      SELECT p.id, true AS letter, ts_rank(p.search, websearch_to_tsquery('english', $1)) AS rank FROM posts p
      WHERE p.kind = 'dilemma' AND p.status = 'published' AND p.search @@ websearch_to_tsquery('english', $1)
      UNION ALL
      SELECT a.id, false, ts_rank(a.search, websearch_to_tsquery('english', $1)) FROM articles a
      WHERE a.search @@ websearch_to_tsquery('english', $1)
      ORDER BY rank DESC, id DESC LIMIT 20)
    SELECT hits.rank, ${entry}, a.slug AS article_slug, a.title AS article_title, a.summary
    FROM hits LEFT JOIN posts p ON hits.letter AND p.id = hits.id LEFT JOIN articles a ON NOT hits.letter AND a.id = hits.id
      ${signature} ORDER BY hits.rank DESC, hits.id DESC`,
};

/** $1 post, $2 member, $3 value */
export const vote: Statement = {
  name: 'bare-vote',
  text: `WITH cast_vote AS (
      INSERT INTO votes (post_id, member_id, value) VALUES ($1, $2, $3)
      ON CONFLICT (post_id, member_id) DO UPDATE SET value = EXCLUDED.value
      RETURNING (new.value = 1)::integer - coalesce((old.value = 1)::integer, 0) AS up,
        (new.value = -1)::integer - coalesce((old.value = -1)::integer, 0) AS down)
    UPDATE posts SET up = greatest(posts.up + cast_vote.up, 0), down = greatest(posts.down + cast_vote.down, 0)
    FROM cast_vote WHERE posts.id = $1 RETURNING posts.id, posts.up, posts.down, posts.standing`,
};

/** $1 letter, $2 member, $3 body, $4 body as HTML */
export const comment: Statement = {
  name: 'bare-comment',
  text: `WITH letter AS (
      UPDATE posts SET last_reply = last_reply + 1, comment_count = comment_count + 1, branch_count = branch_count + 1,
        last_activity_at = now() WHERE id = $1 RETURNING id, last_reply)
    INSERT INTO posts (kind, dilemma_id, parent_id, path, author_id, body, body_html, status, published_at)
    SELECT 'comment', id, id, ARRAY[0, last_reply], $2, $3, $4, 'published', now() FROM letter
    RETURNING id, path, body_html, created_at`,
};
