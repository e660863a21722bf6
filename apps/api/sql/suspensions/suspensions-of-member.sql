-- Takes
--   $1 memberId: uuid
-- Returns
--   id: uuid
--   postId: uuid
--   dilemmaId: uuid
--   revision: integer
SELECT
  x.id,
  p.id AS "postId",
  p.dilemma_id AS "dilemmaId",
  x.revision
FROM
  decisions x
  JOIN posts p ON p.id = x.post_id
WHERE
  x.kind = 'suspend'
  AND p.author_id = $1 /* memberId */
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
