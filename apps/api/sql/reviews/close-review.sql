-- Takes
--   $1 id: uuid
--   $2 viewerId: uuid
--   $3 revision: integer
-- Returns
--   id: uuid
UPDATE review_items r
SET
  state = 'decided',
  decided_at = now(),
  claimed_by = NULL,
  claimed_until = NULL
WHERE
  r.id = $1 /* id */
  AND r.revision = $3 /* revision */
  AND (
    (
      r.state = 'open'
      OR r.state = 'claimed'
      AND r.claimed_until <= now()
    )
    OR r.state = 'claimed'
    AND r.claimed_by = $2 /* viewerId */
  )
RETURNING
  r.id
