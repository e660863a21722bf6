-- Takes nothing
-- Returns
--   gone: integer
WITH
  old AS (
    SELECT
      x.key
    FROM
      requests x
    WHERE
      x.created_at < now() - interval '7 days'
    ORDER BY
      x.created_at
    LIMIT
      1000
    FOR UPDATE OF
      x SKIP LOCKED
  ),
  gone AS (
    DELETE FROM requests x USING old
    WHERE
      x.key = old.key
    RETURNING
      1
  )
SELECT
  count(*)::integer AS gone
FROM
  gone
