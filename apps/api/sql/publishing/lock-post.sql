-- Takes
--   $1 postId: uuid
--   $2 dilemmaId: uuid
-- Returns
--   id: uuid
--   status: text
SELECT
  p.id,
  p.status
FROM
  posts p
WHERE
  p.id IN ($1 /* postId */, $2 /* dilemmaId */)
ORDER BY
  (p.id = $2 /* dilemmaId */) DESC
FOR NO KEY UPDATE
