-- Takes nothing
-- Returns
--   gone: integer
WITH
  over AS (
    SELECT
      id
    FROM
      review_items
    WHERE
      state = 'claimed'
      AND claimed_until < now()
    LIMIT
      1000
    FOR UPDATE
      SKIP LOCKED
  ),
  opened AS (
    UPDATE review_items r
    SET
      state = 'open'
    FROM
      over
    WHERE
      r.id = over.id
    RETURNING
      1
  )
SELECT
  count(*)::integer AS gone
FROM
  opened
