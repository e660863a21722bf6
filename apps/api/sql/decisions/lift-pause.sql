-- Takes
--   $1 dilemmaId: uuid
--   $2 reviewItemId: uuid
-- Returns nothing
UPDATE posts
SET
  locked_at = NULL
FROM
  review_items r
WHERE
  posts.id = $1 /* dilemmaId */
  AND r.id = $2 /* reviewItemId */
  AND posts.locked_at = r.paused_at
