-- Takes
--   $1 memberId: uuid
-- Returns nothing
UPDATE members
SET
  coach_until = (
    SELECT
      max(expires_at)
    FROM
      coach_credentials
    WHERE
      member_id = $1 /* memberId */
      AND revoked_at IS NULL
  )
WHERE
  id = $1 /* memberId */
