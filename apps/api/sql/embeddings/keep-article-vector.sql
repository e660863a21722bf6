-- Takes
--   $1 id: uuid
--   $2 vector: bytea
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
ON CONFLICT (article_id) DO UPDATE
SET
  vector = EXCLUDED.vector,
  made_at = now()
