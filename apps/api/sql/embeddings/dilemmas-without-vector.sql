-- Takes nothing
-- Returns
--   id: uuid
--   title: text
--   summary: text
--   body: text
--   revision: integer
SELECT
  p.id,
  p.title,
  coalesce(p.ask, '') AS summary,
  p.body,
  p.edit_count AS revision
FROM
  (
    SELECT
      *
    FROM
      posts
    WHERE
      kind = 'dilemma'
      AND status = 'published'
    ORDER BY
      published_at DESC,
      id DESC
    LIMIT
      10000
  ) AS p
  LEFT JOIN dilemma_vectors v ON v.dilemma_id = p.id
WHERE
  v.made_at IS NULL
  OR v.made_at < p.edited_at
ORDER BY
  p.published_at DESC
LIMIT
  20
