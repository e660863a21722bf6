-- Takes
--   $1 id: uuid
--   $2 state: text
--   $3 answer: text
--   $4 viewerId: uuid
-- Returns
--   id: uuid
UPDATE appeals
SET
  state = $2 /* state */,
  answer = $3 /* answer */,
  decided_by = $4 /* viewerId */,
  decided_at = now()
WHERE
  id = $1 /* id */
  AND state = 'open'
RETURNING
  id
