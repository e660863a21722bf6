-- Takes
--   $1 reporterId: uuid
--   $2 limit: integer
-- Returns
--   id: uuid
--   postId: uuid
--   reason: text
--   note: text or null
--   createdAt: timestamp with time zone
--   outcome: text
SELECT
  r.id,
  r.post_id AS "postId",
  r.reason,
  r.note,
  r.created_at AS "createdAt",
  CASE
    WHEN i.state <> 'decided' THEN 'waiting'
    WHEN last.kind IS NULL THEN 'gone'
    WHEN last.kind IN ('keep', 'restore') THEN 'kept'
    ELSE 'acted'
  END AS outcome
FROM
  (
    SELECT
      *
    FROM
      reports
    WHERE
      reporter_id = $1 /* reporterId */
    ORDER BY
      created_at DESC,
      id DESC
    LIMIT
      $2 /* limit */
  ) r
  JOIN review_items i ON i.id = r.review_item_id
  LEFT JOIN LATERAL (
    SELECT
      x.kind
    FROM
      decisions x
    WHERE
      x.review_item_id = i.id
    ORDER BY
      x.decided_at DESC,
      x.id DESC
    LIMIT
      1
  ) last ON true
ORDER BY
  r.created_at DESC,
  r.id DESC
