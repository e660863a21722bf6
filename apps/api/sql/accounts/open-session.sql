-- Takes
--   $1 tokenHash: bytea
--   $2 memberId: uuid
--   $3 seconds: integer
--   $4 passwordHash: text or null
-- Returns
--   memberId: uuid
INSERT INTO
  sessions (token_hash, member_id, expires_at)
SELECT
  $1 /* tokenHash */,
  id,
  now() + make_interval(secs => $3 /* seconds */::integer)
FROM
  members
WHERE
  id = $2 /* memberId */
  AND password_hash IS NOT DISTINCT FROM $4 /* passwordHash */
FOR SHARE
RETURNING
  member_id AS "memberId"
