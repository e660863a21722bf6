-- Takes
--   $1 slug: text
-- Returns nothing
SELECT
FROM
  pg_advisory_xact_lock(hashtextextended ('article ' || $1 /* slug */::text, 0))
