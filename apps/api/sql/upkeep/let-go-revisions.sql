-- Takes nothing
-- Returns
--   gone: integer
WITH
  old AS (
    SELECT
      x.post_id,
      x.revision
    FROM
      revisions x
    WHERE
      x.replaced_at < now() - interval '90 days'
      AND NOT EXISTS (
        SELECT
        FROM
          review_items i
        WHERE
          i.post_id = x.post_id
          AND i.state <> 'decided'
      )
      AND NOT EXISTS (
        SELECT
        FROM
          decisions d
        WHERE
          d.post_id = x.post_id
          AND x.revision IN (d.revision, d.revision + 1)
      )
    ORDER BY
      x.replaced_at
    LIMIT
      1000
    FOR UPDATE OF
      x SKIP LOCKED
  ),
  gone AS (
    DELETE FROM revisions x USING old
    WHERE
      x.post_id = old.post_id
      AND x.revision = old.revision
    RETURNING
      1
  )
SELECT
  count(*)::integer AS gone
FROM
  gone
