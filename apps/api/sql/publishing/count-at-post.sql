-- Takes
--   $1 postId: uuid
--   $2 more: integer
--   $3 numbers: integer
-- Returns
--   number: integer
--   path: integer[]
UPDATE posts
SET
  branch_count = branch_count + $2 /* more */,
  last_reply = last_reply + $3 /* numbers */
WHERE
  id = $1 /* postId */
RETURNING
  last_reply AS number,
  path
