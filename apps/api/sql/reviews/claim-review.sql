-- Takes
--   $1 id: uuid
--   $2 viewerId: uuid
--   $3 seconds: integer
-- Returns
--   id: uuid
UPDATE review_items r
SET
  state = 'claimed',
  claimed_by = $2 /* viewerId */,
  claimed_revision = r.revision,
  claimed_until = now() + make_interval(secs => $3 /* seconds */::integer)
WHERE
  r.id = $1 /* id */
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
