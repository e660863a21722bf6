-- Takes nothing
-- Returns
--   id: uuid
--   title: text
--   summary: text
--   body: text
SELECT
  c.id,
  c.title,
  c.summary,
  c.body
FROM
  articles c
WHERE
  true
ORDER BY
  c.published_at DESC,
  c.id DESC
LIMIT
  200
