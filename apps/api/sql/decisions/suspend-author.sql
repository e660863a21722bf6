-- Takes
--   $1 postId: uuid
--   $2 until: timestamp with time zone or null
-- Returns
--   memberId: uuid
UPDATE members m
SET
  suspended_until = greatest(m.suspended_until, $2 /* until */)
FROM
  posts p
WHERE
  p.id = $1 /* postId */
  AND m.id = p.author_id
RETURNING
  m.id AS "memberId"
