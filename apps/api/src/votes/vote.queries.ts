import type { Statement } from '../platform/database/database';
import { publishedPosts, selectPosts } from '../posts/post.queries';

/**
 * The post, and what the viewer has voted in the last day: all that the policy and the limits ask, in one look.
 * $1 viewer, $2 post
 */
export const findForVote: Statement = {
  name: 'find-for-vote',
  text: selectPosts('member', 'WHERE p.id = $2', {
    columns: `, recent.*, ${publishedPosts} AS "publishedPosts"`,
    joins: `
      CROSS JOIN LATERAL (
        SELECT count(*)::integer AS "votesToday",
          count(*) FILTER (WHERE w.author_id = p.author_id OR w.pen_name_id = p.pen_name_id)::integer AS "votesOnAuthor",
          coalesce(extract(epoch FROM min(mine.created_at) + interval '1 day' - now()), 0)::integer AS "retryAfter"
        FROM votes mine JOIN posts w ON w.id = mine.post_id
        WHERE mine.member_id = $1 AND mine.post_id <> p.id AND mine.created_at > now() - interval '1 day'
      ) AS recent`,
  }),
};

/**
 * One statement: the vote changes, and the post's counters change by the difference. Postgres locks the vote's
 * row, so that clicks of one member queue up; reading first and writing then drifted when it was tried.
 * $1 post, $2 member, $3 value
 */
export const castVote: Statement = {
  name: 'cast-vote',
  text: `
    WITH cast_vote AS (
      INSERT INTO votes (post_id, member_id, value) VALUES ($1, $2, $3)
      ON CONFLICT (post_id, member_id) DO UPDATE SET value = EXCLUDED.value
      RETURNING (new.value = 1)::integer - coalesce((old.value = 1)::integer, 0) AS up,
        (new.value = -1)::integer - coalesce((old.value = -1)::integer, 0) AS down
    )
    UPDATE posts SET up = posts.up + cast_vote.up, down = posts.down + cast_vote.down
    FROM cast_vote WHERE posts.id = $1
    RETURNING posts.up AS "upVotes", posts.down AS "downVotes", posts.standing`,
};
