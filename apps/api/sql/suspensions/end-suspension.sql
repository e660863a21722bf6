-- Takes
--   $1 memberId: uuid or null
--   $2 postId: uuid or null
-- Returns
--   id: uuid
UPDATE members
SET
  suspended_until = NULL
WHERE
  id = coalesce(
    $1 /* memberId */,
    (
      SELECT
        author_id
      FROM
        posts
      WHERE
        id = $2 /* postId */
    )
  )
  AND suspended_until > now()
RETURNING
  id
