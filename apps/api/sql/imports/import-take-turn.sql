-- Takes
--   $1 lock: integer
--   $2 count: integer
-- Returns
--   ids: uuid[]
SELECT
  ARRAY(
    SELECT
      uuidv7()
    FROM
      generate_series(1, $2 /* count */)
  ) AS ids
FROM
  pg_advisory_xact_lock($1 /* lock */)
