-- Takes
--   $1 postId: uuid
--   $2 reason: text
--   $3 proof: bytea
-- Returns
--   id: uuid or null
SELECT
  sealed.propose_unmasking (pen_name_id, $2 /* reason */, $3 /* proof */) AS id
FROM
  posts
WHERE
  id = $1 /* postId */
