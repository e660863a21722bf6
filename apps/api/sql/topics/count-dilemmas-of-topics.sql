-- Takes nothing
-- Returns
--   slug: text
--   count: integer
SELECT
  topic_slug AS slug,
  count(*)::integer AS count
FROM
  posts
WHERE
  kind = 'dilemma'
  AND status = 'published'
GROUP BY
  topic_slug
