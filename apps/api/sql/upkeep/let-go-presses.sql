-- Takes nothing
-- Returns
--   gone: integer
WITH
  old AS (
    SELECT
      x.digest
    FROM
      today.presses x
    WHERE
      x.day < current_date
    LIMIT
      1000
    FOR UPDATE OF
      x SKIP LOCKED
  ),
  gone AS (
    DELETE FROM today.presses x USING old
    WHERE
      x.digest = old.digest
    RETURNING
      1
  )
SELECT
  count(*)::integer AS gone
FROM
  gone
