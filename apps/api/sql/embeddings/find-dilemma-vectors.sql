-- Takes
--   $1 ids: uuid[]
-- Returns
--   id: uuid
--   vector: bytea
SELECT
  dilemma_id AS id,
  vector
FROM
  dilemma_vectors
WHERE
  dilemma_id = ANY ($1 /* ids */)
