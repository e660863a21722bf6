-- Takes nothing
-- Returns
--   gone: integer
WITH
  old AS (
    SELECT
      x.dilemma_id
    FROM
      dilemma_vectors x
    WHERE
      x.dilemma_id IN (
        SELECT
          p.id
        FROM
          posts p
        WHERE
          p.kind = 'dilemma'
          AND p.status <> 'published'
      )
    LIMIT
      1000
    FOR UPDATE OF
      x SKIP LOCKED
  ),
  gone AS (
    DELETE FROM dilemma_vectors x USING old
    WHERE
      x.dilemma_id = old.dilemma_id
    RETURNING
      1
  )
SELECT
  count(*)::integer AS gone
FROM
  gone
