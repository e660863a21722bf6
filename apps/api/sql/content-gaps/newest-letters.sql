-- Takes nothing
-- Returns
--   id: uuid
--   title: text
--   ask: text or null
--   body: text
--   topicSlug: text
--   topicName: text
SELECT
  p.id,
  p.title,
  p.ask,
  p.body,
  p.topic_slug AS "topicSlug",
  t.name AS "topicName"
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
      500
  ) p
  JOIN LATERAL (
    SELECT
      *
    FROM
      topics
    WHERE
      slug = p.topic_slug
    OFFSET
      0
  ) t ON true
ORDER BY
  p.published_at DESC,
  p.id DESC
