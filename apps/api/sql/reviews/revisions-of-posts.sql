-- Takes
--   $1 ids: uuid[]
-- Returns
--   postId: uuid
--   number: integer
--   body: text
--   createdAt: timestamp with time zone
--   current: boolean
--   reported: boolean
SELECT
  p.id AS "postId",
  n.number,
  n.body,
  CASE
    WHEN p.pen_name_id IS NULL THEN coalesce(
      (
        SELECT
          max(m.replaced_at)
        FROM
          revisions m
        WHERE
          m.post_id = p.id
          AND m.revision <= n.number
      ),
      p.created_at
    )
    ELSE date_trunc(
      'hour',
      coalesce(
        (
          SELECT
            max(m.replaced_at)
          FROM
            revisions m
          WHERE
            m.post_id = p.id
            AND m.revision <= n.number
        ),
        p.created_at
      ),
      'UTC'
    )
  END AS "createdAt",
  n.number = p.edit_count AS current,
  EXISTS (
    SELECT
    FROM
      reports s
    WHERE
      s.post_id = p.id
      AND s.revision = n.number
  ) AS reported
FROM
  posts p
  CROSS JOIN LATERAL (
    (
      SELECT
        r.revision - 1 AS number,
        r.body
      FROM
        revisions r
      WHERE
        r.post_id = p.id
      ORDER BY
        r.revision DESC
      LIMIT
        50
    )
    UNION ALL
    SELECT
      p.edit_count,
      p.body
  ) AS n
WHERE
  p.id = ANY ($1 /* ids */)
ORDER BY
  p.id,
  n.number
