-- Takes
--   $1 postId: uuid
--   $2 weight: double precision
--   $3 dueInMinutes: integer or null
-- Returns
--   id: uuid
--   weight: double precision
INSERT INTO
  review_items (post_id, source, weight, revision, due_at)
SELECT
  id,
  'report',
  $2 /* weight */,
  edit_count,
  now() + make_interval(mins => $3 /* dueInMinutes */::integer)
FROM
  posts
WHERE
  id = $1 /* postId */
ON CONFLICT (post_id)
WHERE
  state <> 'decided' DO UPDATE
SET
  weight = review_items.weight + EXCLUDED.weight,
  due_at = least(review_items.due_at, EXCLUDED.due_at)
RETURNING
  id,
  weight
