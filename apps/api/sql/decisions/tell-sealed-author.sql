-- Takes
--   $1 postId: uuid
--   $2 text: text
-- Returns
--   told: void
SELECT
  sealed.tell_author (p.pen_name_id, $2 /* text */) AS told
FROM
  posts p
WHERE
  p.id = $1 /* postId */
  AND p.pen_name_id IS NOT NULL
