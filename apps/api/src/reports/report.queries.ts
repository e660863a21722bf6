import type { ReportOutcome, ReportReason } from '@quandary/rules';
import { boolean, double, integer, sql, text, timestamptz, uuid } from '../platform/database/sql';
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
  parameters: { postId: uuid, weight: double, dueInMinutes: integer.nullable },
  row: { id: uuid, weight: double },
  text: ({ postId, weight, dueInMinutes }) => `
    INSERT INTO review_items (post_id, source, weight, revision, due_at)
    SELECT id, 'report', ${weight}, edit_count, now() + make_interval(mins => ${dueInMinutes}::integer)
    FROM posts WHERE id = ${postId}
    ON CONFLICT (post_id) WHERE state <> 'decided' DO UPDATE SET
      weight = review_items.weight + EXCLUDED.weight, due_at = least(review_items.due_at, EXCLUDED.due_at)
    RETURNING id, weight`,
});

/**
 * The reports of one member, the last first, and what became of each: whether a moderator did anything, not what, nor to
 * whom.
 */
const ownReports = (limit: string, which = '') => `
  SELECT r.id, r.post_id AS "postId", r.reason, r.note, r.created_at AS "createdAt",
    CASE WHEN i.state <> 'decided' THEN 'waiting' WHEN last.kind IS NULL THEN 'gone'
      WHEN last.kind IN ('keep', 'restore') THEN 'kept' ELSE 'acted' END AS outcome
  FROM (SELECT * FROM reports WHERE reporter_id = $1 ${which} ORDER BY created_at DESC, id DESC LIMIT ${limit}) r
  JOIN review_items i ON i.id = r.review_item_id
  LEFT JOIN LATERAL (
    SELECT x.kind FROM decisions x WHERE x.review_item_id = i.id ORDER BY x.decided_at DESC, x.id DESC LIMIT 1
  ) last ON true
  ORDER BY r.created_at DESC, r.id DESC`;

const ownReportRow = {
  id: uuid,
  postId: uuid,
  reason: text.as<ReportReason>(),
  note: text.nullable,
  createdAt: timestamptz,
  outcome: text.as<ReportOutcome>(),
};

export const reportsOf = sql({
  name: 'reports-of',
  parameters: { reporterId: uuid, limit: integer },
  row: ownReportRow,
  text: ({ limit }) => ownReports(limit),
});

export const reportsOfAfter = sql({
  name: 'reports-of-after',
  parameters: {
    reporterId: uuid,
    limit: integer,
    /** The report of the cursor. */
    after: uuid,
  },
  row: ownReportRow,
  text: ({ limit, after }) =>
    ownReports(
      limit,
      `AND (created_at, id) < (SELECT c.created_at, c.id FROM reports c WHERE c.id = ${after})`,
    ),
});
