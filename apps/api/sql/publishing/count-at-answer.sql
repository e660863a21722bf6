-- Takes
--   $1 dilemmaId: uuid
--   $2 branch: integer
--   $3 more: integer
-- Returns nothing
UPDATE posts
SET
  branch_count = branch_count + $3 /* more */
WHERE
  dilemma_id = $1 /* dilemmaId */
  AND path = ARRAY[$2 /* branch */::integer]
  AND kind = 'answer'
