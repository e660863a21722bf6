-- Takes
--   $1 lock: integer
-- Returns nothing
SELECT
FROM
  pg_advisory_xact_lock($1 /* lock */)
