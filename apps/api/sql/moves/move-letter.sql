-- Takes
--   $1 dilemmaId: uuid
--   $2 topicSlug: text
--   $3 changes: jsonb
-- Returns nothing
UPDATE posts
SET
  topic_slug = $2 /* topicSlug */,
  changes = $3 /* changes */
WHERE
  id = $1 /* dilemmaId */
