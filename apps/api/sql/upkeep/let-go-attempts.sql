-- Takes nothing
-- Returns
--   gone: integer
WITH
  old AS (
    SELECT
      x.digest
    FROM
      today.attempts x
    WHERE
      x.ends_at < now()
    ORDER BY
      x.ends_at
    LIMIT
      1000
    FOR UPDATE OF
      x SKIP LOCKED
  ),
  gone AS (
    DELETE FROM today.attempts x USING old
    WHERE
      x.digest = old.digest
    RETURNING
      1
  )
SELECT
  count(*)::integer AS gone
FROM
  gone
