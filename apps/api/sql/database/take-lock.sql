-- Takes
--   $1 lock: text
-- Returns nothing
SELECT
FROM
  (
    SELECT
      pg_advisory_xact_lock(hashtextextended ($1 /* lock */::text, 0))
  ) AS held
