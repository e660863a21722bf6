-- Takes
--   $1 ids: uuid[]
-- Returns
--   id: uuid
--   cuts: jsonb or null
SELECT
  id,
  redactions AS cuts
FROM
  posts
WHERE
  id = ANY ($1 /* ids */)
ORDER BY
  id
FOR NO KEY UPDATE
