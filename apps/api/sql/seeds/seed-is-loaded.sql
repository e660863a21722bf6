-- Takes
--   $1 member: text
-- Returns nothing
SELECT
FROM
  external_ids
WHERE
  kind = 'member'
  AND external_id = $1 /* member */
