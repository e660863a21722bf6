-- Takes
--   $1 reviewItemId: uuid
--   $2 state: text
--   $3 answer: text
--   $4 viewerId: uuid
-- Returns nothing
UPDATE appeals a
SET
  state = $2 /* state */,
  answer = $3 /* answer */,
  decided_by = $4 /* viewerId */,
  decided_at = now()
FROM
  decisions x
WHERE
  a.review_item_id = $1 /* reviewItemId */
  AND a.state = 'open'
  AND x.id = a.decision_id
  AND x.decided_by IS NULL
