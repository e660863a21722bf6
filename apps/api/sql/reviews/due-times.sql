-- Takes
--   $1 ids: uuid[]
-- Returns
--   postId: uuid
--   dueAt: timestamp with time zone
SELECT
  post_id AS "postId",
  due_at AS "dueAt"
FROM
  review_items
WHERE
  post_id = ANY ($1 /* ids */)
  AND state <> 'decided'
  AND source = 'crisis'
  AND due_at IS NOT NULL
