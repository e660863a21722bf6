-- Takes
--   $1 id: uuid
--   $2 vector: bytea
--   $3 revision: integer
-- Returns nothing
INSERT INTO
  article_vectors (article_id, vector)
SELECT
  id,
  $2 /* vector */
FROM
  articles
WHERE
  id = $1 /* id */
  AND $3 /* revision */::integer = 0
ON CONFLICT (article_id) DO UPDATE
SET
  vector = EXCLUDED.vector,
  made_at = now()
