-- Takes
--   $1 postId: uuid
-- Returns
--   from: text
WITH
  before AS (
    SELECT
      status
    FROM
      posts
    WHERE
      id = $1 /* postId */
    FOR UPDATE
  ),
  dropped AS (
    UPDATE review_items
    SET
      state = 'decided',
      decided_at = now(),
      claimed_by = NULL,
      claimed_until = NULL
    WHERE
      post_id = $1 /* postId */
      AND state <> 'decided'
      AND NOT EXISTS (
        SELECT
        FROM
          appeals a
        WHERE
          a.review_item_id = review_items.id
          AND a.state = 'open'
      )
  )
UPDATE posts
SET
  status = 'withdrawn',
  withdrawn_at = now()
FROM
  before
WHERE
  id = $1 /* postId */
  AND before.status NOT IN ('withdrawn', 'removed')
RETURNING
  before.status AS "from"
