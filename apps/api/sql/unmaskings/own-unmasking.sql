-- Takes
--   $1 postId: uuid
--   $2 proof: bytea
-- Returns
--   reason: text
--   at: timestamp with time zone
SELECT
  u.reason,
  u.at
FROM
  posts p
  JOIN sealed.own_unmaskings ($2 /* proof */) u ON u.pen_name_id = p.pen_name_id
WHERE
  p.id = $1 /* postId */
ORDER BY
  u.at DESC
LIMIT
  1
