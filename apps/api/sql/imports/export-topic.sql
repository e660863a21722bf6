-- Takes nothing
-- Returns nothing
DECLARE export_topic NO SCROLL CURSOR FOR
SELECT
  'topic' AS type,
  slug,
  name
FROM
  topics
ORDER BY
  position,
  name COLLATE "C",
  slug COLLATE "C"
