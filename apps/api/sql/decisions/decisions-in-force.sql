-- Takes
--   $1 postId: uuid
-- Returns
--   id: uuid
SELECT
  x.id
FROM
  decisions x
WHERE
  x.post_id = $1 /* postId */
  AND x.kind IN ('warn', 'hold', 'suspend', 'lock_comments', 'slow')
  AND (
    x.suspend_until IS NULL
    OR x.suspend_until > now()
  )
  AND NOT (
    EXISTS (
      SELECT
      FROM
        decisions u
      WHERE
        u.undoes = x.id
    )
    OR EXISTS (
      SELECT
      FROM
        appeals u
      WHERE
        u.decision_id = x.id
        AND u.state = 'reversed'
    )
  )
ORDER BY
  x.decided_at,
  x.id
