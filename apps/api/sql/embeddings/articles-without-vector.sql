-- Takes nothing
-- Returns
--   id: uuid
--   title: text
--   summary: text
--   body: text
--   revision: integer
SELECT
  a.id,
  a.title,
  a.summary,
  a.body,
  0 AS revision
FROM
  articles a
WHERE
  NOT EXISTS (
    SELECT
    FROM
      article_vectors v
    WHERE
      v.article_id = a.id
  )
ORDER BY
  a.published_at DESC,
  a.id
LIMIT
  20
