-- Takes
--   $1 postId: uuid
-- Returns nothing
INSERT INTO
  review_items (id, post_id, source, revision, created_at)
SELECT
  CASE
    WHEN pen_name_id IS NULL THEN uuidv7()
    ELSE uuidv7(date_trunc('hour', clock_timestamp(), 'UTC') - clock_timestamp())
  END,
  id,
  'screening',
  edit_count,
  CASE
    WHEN pen_name_id IS NULL THEN now()
    ELSE date_trunc('hour', now(), 'UTC')
  END
FROM
  posts
WHERE
  id = $1 /* postId */
ON CONFLICT (post_id)
WHERE
  state <> 'decided' DO NOTHING
