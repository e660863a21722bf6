-- Takes
--   $1 postId: uuid
--   $2 path: integer[]
-- Returns nothing
UPDATE posts
SET
  status = 'published',
  path = $2 /* path */,
  held_because = NULL,
  removed_for = NULL,
  locked_at = coalesce(
    locked_at,
    (
      SELECT
        above.locked_at
      FROM
        posts above
      WHERE
        above.id = posts.parent_id
        AND above.kind <> 'dilemma'
    )
  ),
  last_activity_at = CASE
    WHEN kind = 'dilemma'
    AND published_at IS NULL THEN now()
    ELSE last_activity_at
  END,
  published_at = coalesce(
    published_at,
    CASE
      WHEN pen_name_id IS NULL THEN now()
      ELSE date_trunc('hour', now(), 'UTC')
    END
  )
WHERE
  id = $1 /* postId */
