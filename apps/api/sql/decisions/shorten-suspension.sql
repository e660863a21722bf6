-- Takes
--   $1 decisionId: uuid
-- Returns
--   memberId: uuid
UPDATE members m
SET
  suspended_until = (
    SELECT
      max(s.suspend_until)
    FROM
      decisions s
      JOIN posts q ON q.id = s.post_id
    WHERE
      q.author_id = m.id
      AND s.kind = 'suspend'
      AND NOT (
        EXISTS (
          SELECT
          FROM
            decisions u
          WHERE
            u.undoes = s.id
        )
        OR EXISTS (
          SELECT
          FROM
            appeals u
          WHERE
            u.decision_id = s.id
            AND u.state = 'reversed'
        )
      )
  )
FROM
  decisions x
  JOIN posts p ON p.id = x.post_id
WHERE
  x.id = $1 /* decisionId */
  AND x.kind = 'suspend'
  AND m.id = p.author_id
RETURNING
  m.id AS "memberId"
