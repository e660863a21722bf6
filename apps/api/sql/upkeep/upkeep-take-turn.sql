-- Takes
--   $1 lock: integer
-- Returns
--   mine: boolean
SELECT
  pg_try_advisory_xact_lock($1 /* lock */) AS mine
