-- Takes
--   $1 postId: uuid
--   $2 weight: double precision
-- Returns
--   id: uuid
--   weight: double precision
INSERT INTO
  review_items (post_id, source, weight, revision)
SELECT
  id,
  'report',
  $2 /* weight */,
  edit_count
FROM
  posts
WHERE
  id = $1 /* postId */
ON CONFLICT (post_id)
WHERE
  state <> 'decided' DO UPDATE
SET
  weight = review_items.weight + EXCLUDED.weight
RETURNING
  id,
  weight
