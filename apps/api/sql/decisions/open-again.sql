-- Takes
--   $1 decisionId: uuid
--   $2 dilemmaId: uuid
-- Returns nothing
UPDATE posts
SET
  locked_at = NULL
FROM
  decisions x
WHERE
  posts.dilemma_id = $2 /* dilemmaId */
  AND x.id = $1 /* decisionId */
  AND posts.locked_at = x.decided_at
