-- Takes
--   $1 hash: text
--   $2 emails: citext[]
-- Returns nothing
UPDATE members
SET
  password_hash = $1 /* hash */
WHERE
  email = ANY ($2 /* emails */)
