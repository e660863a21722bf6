-- Takes
--   $1 postId: uuid
--   $2 title: text
--   $3 slug: text
--   $4 ask: text or null
--   $5 topicSlug: text
--   $6 changes: jsonb
-- Returns nothing
UPDATE posts
SET
  title = $2 /* title */,
  slug = $3 /* slug */,
  ask = $4 /* ask */,
  topic_slug = $5 /* topicSlug */,
  changes = $6 /* changes */
WHERE
  id = $1 /* postId */
