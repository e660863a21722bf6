-- Takes
--   $1 id: uuid
--   $2 vector: bytea
--   $3 revision: integer
-- Returns nothing
INSERT INTO
  dilemma_vectors (dilemma_id, vector)
SELECT
  id,
  $2 /* vector */
FROM
  posts
WHERE
  id = $1 /* id */
  AND edit_count = $3 /* revision */
FOR SHARE
ON CONFLICT (dilemma_id) DO UPDATE
SET
  vector = EXCLUDED.vector,
  made_at = now()
