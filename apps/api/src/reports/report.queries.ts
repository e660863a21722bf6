import type { Statement } from '../platform/database/database';
import {
  forAudiences,
  own,
  publishedPosts,
  selectPosts,
  type Audience,
  type More,
} from '../posts/post.queries';

const facts: Record<Audience, More> = {
  guest: {
    columns: `, false AS "reportedBefore", false AS "repliedToIt", 0 AS "reportsToday", 0 AS "retryAfter",
      0 AS "publishedPosts"`,
  },
  member: {
    columns: `, recent.*, ${publishedPosts} AS "publishedPosts",
      EXISTS (SELECT FROM reports mine WHERE mine.post_id = p.id AND mine.reporter_id = $1) AS "reportedBefore",
      EXISTS (SELECT FROM posts reply WHERE reply.parent_id = p.id AND ${own('reply')}) AS "repliedToIt"`,
    joins: `
      CROSS JOIN LATERAL (
        SELECT count(*)::integer AS "reportsToday",
          ceil(coalesce(extract(epoch FROM min(mine.created_at) + interval '1 day' - now()), 0))::integer AS "retryAfter"
        FROM reports mine WHERE mine.reporter_id = $1 AND mine.created_at > now() - interval '1 day'
      ) AS recent`,
  },
};

/** The post, and all that the policy and the limits ask about its reporter. $1 viewer, $2 post */
export const findForReport = forAudiences('find-for-report', (audience) =>
  selectPosts(audience, 'WHERE p.id = $2', facts[audience]),
);

/**
 * Opens the post's review item or joins the one that is undecided; `added` is false when the same member has
 * reported it in the meantime.
 * $1 post, $2 reporter, $3 reason, $4 note, $5 weight
 */
export const addReport: Statement = {
  name: 'add-report',
  text: `
    WITH item AS (
      INSERT INTO review_items (post_id, source, weight, revision)
      VALUES ($1::uuid, 'report', $5::double precision, (SELECT p.edit_count FROM posts p WHERE p.id = $1))
      ON CONFLICT (post_id) WHERE state <> 'decided'
        DO UPDATE SET weight = review_items.weight + EXCLUDED.weight
      RETURNING id, weight
    ), report AS (
      INSERT INTO reports (review_item_id, post_id, reporter_id, reason, note, weight)
      SELECT item.id, $1::uuid, $2::uuid, $3::text, $4::text, $5::double precision FROM item
      ON CONFLICT (post_id, reporter_id) DO NOTHING
      RETURNING id
    )
    SELECT item.weight, report.id IS NOT NULL AS added FROM item LEFT JOIN report ON true`,
};

/** $1 an answer or a comment; its counters are the caller's. */
export const hideReported: Statement = {
  name: 'hide-reported',
  text: `
    WITH hidden AS (UPDATE posts SET status = 'hidden' WHERE id = $1 RETURNING id)
    INSERT INTO log_entries (act, post_id) SELECT 'hide', id FROM hidden`,
};

/** $1 dilemma: nobody can add to its discussion until a moderator has looked. */
export const pauseReported: Statement = {
  name: 'pause-reported',
  text: `
    WITH paused AS (
      UPDATE posts SET locked_at = now() WHERE id = $1 AND locked_at IS NULL RETURNING id
    ), marked AS (
      UPDATE review_items r SET paused_at = now() FROM paused WHERE r.post_id = paused.id AND r.state <> 'decided'
    )
    INSERT INTO log_entries (act, post_id) SELECT 'pause', id FROM paused`,
};
