-- Takes
--   $1 ids: uuid[]
-- Returns
--   id: uuid
--   vector: bytea
SELECT
  article_id AS id,
  vector
FROM
  article_vectors
WHERE
  article_id = ANY ($1 /* ids */)
