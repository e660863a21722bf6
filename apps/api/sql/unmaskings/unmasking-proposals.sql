-- Takes
--   $1 proof: bytea
-- Returns
--   id: uuid
--   postId: uuid
--   reason: text
--   proposedAt: timestamp with time zone
--   expiresAt: timestamp with time zone
--   confirmedAt: timestamp with time zone or null
--   proposerId: uuid
--   proposer: jsonb
--   confirmer: jsonb or null
--   author: jsonb or null
SELECT
  q.id,
  p.id AS "postId",
  q.reason,
  q.at AS "proposedAt",
  q.at + interval '7 days' AS "expiresAt",
  q.confirmed_at AS "confirmedAt",
  q.proposed_by AS "proposerId",
  CASE
    WHEN a.id IS NOT NULL THEN jsonb_build_object(
      'id',
      a.id,
      'handle',
      a.handle,
      'name',
      a.name,
      'roles',
      a.roles,
      'createdAt',
      a.created_at,
      'isCoach',
      a.coach_until > now()
    )
  END AS proposer,
  CASE
    WHEN c.id IS NOT NULL THEN jsonb_build_object(
      'id',
      c.id,
      'handle',
      c.handle,
      'name',
      c.name,
      'roles',
      c.roles,
      'createdAt',
      c.created_at,
      'isCoach',
      c.coach_until > now()
    )
  END AS confirmer,
  CASE
    WHEN w.id IS NOT NULL THEN jsonb_build_object(
      'id',
      w.id,
      'handle',
      w.handle,
      'name',
      w.name,
      'roles',
      w.roles,
      'createdAt',
      w.created_at,
      'isCoach',
      w.coach_until > now()
    )
  END AS author
FROM
  (
    SELECT
      *
    FROM
      sealed.proposals_for ($1 /* proof */)
    ORDER BY
      at DESC
    LIMIT
      100
  ) q
  JOIN posts p ON p.pen_name_id = q.pen_name_id
  AND p.kind = 'dilemma'
  JOIN LATERAL (
    SELECT
      id,
      handle,
      name,
      roles,
      coach_until,
      created_at
    FROM
      members
    WHERE
      id = q.proposed_by
    OFFSET
      0
  ) a ON true
  LEFT JOIN LATERAL (
    SELECT
      id,
      handle,
      name,
      roles,
      coach_until,
      created_at
    FROM
      members
    WHERE
      id = q.confirmed_by
    OFFSET
      0
  ) c ON true
  LEFT JOIN LATERAL (
    SELECT
      id,
      handle,
      name,
      roles,
      coach_until,
      created_at
    FROM
      members
    WHERE
      id = q.author
    OFFSET
      0
  ) w ON true
ORDER BY
  q.at DESC
