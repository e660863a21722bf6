-- Takes nothing
-- Returns
--   id: uuid
--   title: text
--   summary: text
--   body: text
SELECT
  c.id,
  c.title,
  coalesce(c.ask, '') AS summary,
  c.body
FROM
  posts c
WHERE
  c.kind = 'dilemma'
  AND c.status = 'published'
ORDER BY
  c.published_at DESC,
  c.id DESC
LIMIT
  200
