-- Takes
--   $1 postId: uuid
--   $2 source: text
--   $3 authorNote: text or null
--   $4 dueInMinutes: integer or null
-- Returns nothing
INSERT INTO
  review_items (id, post_id, source, revision, created_at, due_at, author_note)
SELECT
  CASE
    WHEN pen_name_id IS NULL THEN uuidv7()
    ELSE uuidv7(date_trunc('hour', clock_timestamp(), 'UTC') - clock_timestamp())
  END,
  id,
  $2 /* source */,
  edit_count,
  CASE
    WHEN pen_name_id IS NULL THEN now()
    ELSE date_trunc('hour', now(), 'UTC')
  END,
  CASE
    WHEN pen_name_id IS NULL THEN now()
    ELSE date_trunc('hour', now(), 'UTC') + interval '1 hour'
  END + make_interval(mins => $4 /* dueInMinutes */::integer),
  $3 /* authorNote */
FROM
  posts
WHERE
  id = $1 /* postId */
ON CONFLICT (post_id)
WHERE
  state <> 'decided' DO UPDATE
SET
  source = CASE
    WHEN EXCLUDED.source = 'crisis' THEN 'crisis'
    ELSE review_items.source
  END,
  due_at = least(review_items.due_at, EXCLUDED.due_at),
  author_note = coalesce(EXCLUDED.author_note, review_items.author_note)
