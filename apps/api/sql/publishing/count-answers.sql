-- Takes
--   $1 dilemmaId: uuid
--   $2 more: integer
--   $3 numbers: integer
--   $4 poster: bytea or null
-- Returns
--   number: integer
UPDATE posts
SET
  answer_count = answer_count + $2 /* more */,
  last_answer = last_answer + $3 /* numbers */,
  last_activity_at = now()
FROM
  (
    SELECT
      sealed.take_turn ($4 /* poster */)
  ) AS turn
WHERE
  id = $1 /* dilemmaId */
RETURNING
  last_answer AS number
