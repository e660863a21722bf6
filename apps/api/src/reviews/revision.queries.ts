import { boolean, integer, sql, text, timestamptz, uuid } from '../platform/database/sql';
import { toldTime } from '../posts/sealed-times';

/**
 * The texts that a moderator needs beside each other: those that readers reported, the one that a decision saw, or else
 * what stood there before, and today's. Revision 3 of the table is the text that the third edit replaced, so the text
 * after two edits. Old ones go with time (`upkeep`), and are left out then.
 */
export const revisionsOfReviews = sql({
  name: 'revisions-of-reviews',
  parameters: { ids: uuid.array },
  row: {
    reviewItemId: uuid,
    number: integer,
    body: text,
    createdAt: timestamptz,
    current: boolean,
    reported: boolean,
  },
  text: ({ ids }) => `
    SELECT i.id AS "reviewItemId", n.number, coalesce(old.body, p.body) AS body,
      ${toldTime('p', 'coalesce(made.replaced_at, CASE WHEN n.number = p.edit_count THEN p.edited_at END, p.created_at)')} AS "createdAt",
      n.number = p.edit_count AS current, n.reported
    FROM review_items i JOIN posts p ON p.id = i.post_id
    CROSS JOIN LATERAL (
      SELECT told.number, bool_or(told.reported) AS reported FROM (
        SELECT s.revision AS number, true AS reported FROM reports s
        WHERE s.review_item_id = i.id AND s.revision IS NOT NULL
        UNION ALL SELECT d.revision, false FROM decisions d WHERE d.review_item_id = i.id
        UNION ALL SELECT p.edit_count - 1, false
        WHERE NOT EXISTS (SELECT FROM reports s WHERE s.review_item_id = i.id AND s.revision IS NOT NULL)
        UNION ALL SELECT p.edit_count, false
      ) AS told GROUP BY told.number
    ) AS n
    LEFT JOIN revisions old ON old.post_id = p.id AND old.revision = n.number + 1
    LEFT JOIN revisions made ON made.post_id = p.id AND made.revision = n.number
    WHERE i.id = ANY(${ids}) AND (old.body IS NOT NULL OR n.number = p.edit_count)
    ORDER BY i.id, n.number`,
});

/** What an author reads of their own post at a time: older versions are the moderators' to ask for. */
const mostVersions = 50;

/**
 * The texts of posts, the latest ones in their order. Cutting words out is an edit that usually keeps no version: a text
 * began with whatever was the last version before it.
 */
export const revisionsOfPosts = sql({
  name: 'revisions-of-posts',
  parameters: { ids: uuid.array },
  row: {
    postId: uuid,
    number: integer,
    body: text,
    createdAt: timestamptz,
    current: boolean,
    reported: boolean,
  },
  text: ({ ids }) => `
    SELECT p.id AS "postId", n.number, n.body,
      ${toldTime('p', `coalesce((SELECT max(m.replaced_at) FROM revisions m WHERE m.post_id = p.id AND m.revision <= n.number), p.created_at)`)} AS "createdAt",
      n.number = p.edit_count AS current,
      EXISTS (SELECT FROM reports s WHERE s.post_id = p.id AND s.revision = n.number) AS reported
    FROM posts p CROSS JOIN LATERAL (
      (SELECT r.revision - 1 AS number, r.body FROM revisions r WHERE r.post_id = p.id ORDER BY r.revision DESC LIMIT ${mostVersions})
      UNION ALL SELECT p.edit_count, p.body
    ) AS n
    WHERE p.id = ANY(${ids}) ORDER BY p.id, n.number`,
});
