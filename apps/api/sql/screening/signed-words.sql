-- Takes
--   $1 memberId: uuid
--   $2 limit: integer
-- Returns
--   body: text
SELECT
  body
FROM
  posts
WHERE
  author_id = $1 /* memberId */
  AND status = 'published'
ORDER BY
  id DESC
LIMIT
  $2 /* limit */
