-- Takes
--   $1 dilemmaId: uuid
--   $2 more: integer
--   $3 numbers: integer
--   $4 inOwnDiscussion: integer
--   $5 poster: bytea or null
-- Returns
--   number: integer
--   path: integer[]
UPDATE posts
SET
  comment_count = comment_count + $2 /* more */,
  branch_count = branch_count + $4 /* inOwnDiscussion */,
  last_reply = last_reply + $3 /* numbers */,
  last_activity_at = CASE
    WHEN $2 /* more */ > 0 THEN now()
    ELSE last_activity_at
  END
FROM
  (
    SELECT
      sealed.take_turn ($5 /* poster */)
  ) AS turn
WHERE
  id = $1 /* dilemmaId */
RETURNING
  last_reply AS number,
  path
