-- Takes
--   $1 postId: uuid
-- Returns nothing
UPDATE posts
SET
  locked_at = NULL
FROM
  posts top
WHERE
  posts.dilemma_id = top.dilemma_id
  AND posts.path[1:cardinality(top.path)] = top.path
  AND top.id = $1 /* postId */
  AND posts.locked_at IS NOT NULL
