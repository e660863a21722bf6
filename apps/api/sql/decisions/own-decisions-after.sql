-- Takes
--   $1 viewerId: uuid
--   $2 proof: bytea
--   $3 limit: integer
--   $4 after: uuid
-- Returns
--   id: uuid
--   reviewItemId: uuid or null
--   postId: uuid
--   kind: text
--   reason: text or null
--   rule: text or null
--   explanation: text
--   automatic: boolean
--   endsAt: timestamp with time zone or null
--   minutes: integer or null
--   branch: boolean
--   decidedAt: timestamp with time zone
--   appealableUntil: timestamp with time zone or null
--   liftedAt: timestamp with time zone or null
--   decider: jsonb or null
--   deciderIds: uuid[]
SELECT
  x.id,
  x.review_item_id AS "reviewItemId",
  x.post_id AS "postId",
  x.kind,
  x.reason,
  x.rule,
  x.explanation,
  x.decided_by IS NULL AS automatic,
  x.suspend_until AS "endsAt",
  x.minutes,
  x.branch,
  x.decided_at AS "decidedAt",
  CASE
    WHEN x.kind IN ('remove', 'lock_comments', 'slow', 'warn', 'hold', 'suspend', 'redact', 'hide', 'pause', 'screen') THEN x.decided_at + interval '6 months'
  END AS "appealableUntil",
  (
    SELECT
      min(u.at)
    FROM
      (
        SELECT
          l.decided_at AS at
        FROM
          decisions l
        WHERE
          l.undoes = x.id
        UNION ALL
        SELECT
          a.decided_at
        FROM
          appeals a
        WHERE
          a.decision_id = x.id
          AND a.state = 'reversed'
      ) AS u
  ) AS "liftedAt",
  CASE
    WHEN m.id IS NOT NULL THEN jsonb_build_object(
      'id',
      m.id,
      'handle',
      m.handle,
      'name',
      m.name,
      'roles',
      m.roles,
      'createdAt',
      m.created_at,
      'isCoach',
      m.coach_until > now()
    )
  END AS decider,
  array_remove(
    ARRAY[
      x.decided_by,
      (
        SELECT
          q.proposed_by
        FROM
          suspension_proposals q
        WHERE
          q.id = x.proposal_id
      )
    ],
    NULL
  ) AS "deciderIds"
FROM
  decisions x
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
      id = x.decided_by
    OFFSET
      0
  ) m ON true
WHERE
  x.id = ANY (
    ARRAY(
      SELECT
        about.id
      FROM
        (
          SELECT
            w.id
          FROM
            posts w
          WHERE
            w.author_id = $1 /* viewerId */
          UNION ALL
          SELECT
            w.id
          FROM
            posts l
            JOIN posts w ON w.dilemma_id = l.id
            AND w.pen_name_id = l.pen_name_id
          WHERE
            l.kind = 'dilemma'
            AND l.pen_name_id = ANY (
              (
                SELECT
                  sealed.own_pen_names ($2 /* proof */)
              )::uuid[]
            )
        ) AS mine
        CROSS JOIN LATERAL (
          SELECT
            d.id
          FROM
            decisions d
          WHERE
            d.post_id = mine.id
          OFFSET
            0
        ) AS about
    )
  )
  AND (x.decided_at, x.id) < (
    SELECT
      c.decided_at,
      c.id
    FROM
      decisions c
    WHERE
      c.id = $4 /* after */
  )
ORDER BY
  x.decided_at DESC,
  x.id DESC
LIMIT
  $3 /* limit */
