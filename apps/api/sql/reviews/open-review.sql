-- Takes
--   $1 postId: uuid
-- Returns nothing
INSERT INTO
  review_items (post_id, source, revision)
SELECT
  id,
  'screening',
  edit_count
FROM
  posts
WHERE
  id = $1 /* postId */
ON CONFLICT (post_id)
WHERE
  state <> 'decided' DO NOTHING
