import { boolean, double, integer, sql, uuid } from '../platform/database/sql';
import {
  own,
  postRows,
  publishedPosts,
  selectPosts,
  statementsFor,
  viewerParameter,
  type Audience,
  type More,
} from '../posts/post.queries';

const facts: Record<Audience, More> = {
  guest: {
    columns: `, false AS "reportedBefore", false AS "repliedToIt", 0 AS "publishedPosts"`,
  },
  member: {
    columns: `, ${publishedPosts} AS "publishedPosts",
      EXISTS (SELECT FROM reports mine WHERE mine.post_id = p.id AND mine.reporter_id = $1) AS "reportedBefore",
      EXISTS (SELECT FROM posts reply WHERE reply.parent_id = p.id AND ${own('reply')}) AS "repliedToIt"`,
  },
};

const factColumns = {
  reportedBefore: boolean,
  repliedToIt: boolean,
  publishedPosts: integer,
};

/** The post, and all that the policy asks about its reporter. */
export const findForReport = statementsFor({
  name: 'find-for-report',
  parameters: { ...viewerParameter, postId: uuid },
  rows: { guest: { ...postRows.guest, ...factColumns }, member: { ...postRows.member, ...factColumns } },
  text: (audience, { postId }) => selectPosts(audience, `WHERE p.id = ${postId}`, facts[audience]),
});

/** How much the reporter has reported: asked under their lock. */
export const reportsOfDay = sql({
  name: 'reports-of-day',
  parameters: { reporterId: uuid },
  row: {
    /** In the last day. */
    reportsToday: integer,
    /** Seconds until there are fewer. */
    retryAfter: integer,
  },
  text: ({ reporterId }) => `
    SELECT count(*)::integer AS "reportsToday",
      ceil(coalesce(extract(epoch FROM min(created_at) + interval '1 day' - now()), 0))::integer AS "retryAfter"
    FROM reports WHERE reporter_id = ${reporterId} AND created_at > now() - interval '1 day'`,
});

/** Opens the post's review item or joins the one that is undecided: two reports at once make one item. */
export const joinReview = sql({
  name: 'join-review',
  parameters: { postId: uuid, weight: double },
  row: { id: uuid, weight: double },
  text: ({ postId, weight }) => `
    INSERT INTO review_items (post_id, source, weight, revision)
    SELECT id, 'report', ${weight}, edit_count FROM posts WHERE id = ${postId}
    ON CONFLICT (post_id) WHERE state <> 'decided'
      DO UPDATE SET weight = review_items.weight + EXCLUDED.weight
    RETURNING id, weight`,
});
