-- Takes
--   $1 postId: uuid
-- Returns
--   revision: integer
--   body: text
SELECT
  revision,
  body
FROM
  revisions
WHERE
  post_id = $1 /* postId */
ORDER BY
  revision
