-- Takes nothing
-- Returns
--   gone: integer
WITH
  old AS (
    SELECT
      x.token_hash
    FROM
      sessions x
    WHERE
      x.expires_at < now()
    ORDER BY
      x.expires_at
    LIMIT
      1000
    FOR UPDATE OF
      x SKIP LOCKED
  ),
  gone AS (
    DELETE FROM sessions x USING old
    WHERE
      x.token_hash = old.token_hash
    RETURNING
      1
  )
SELECT
  count(*)::integer AS gone
FROM
  gone
