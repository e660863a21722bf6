-- Takes
--   $1 viewerId: uuid
--   $2 proof: bytea
--   $3 limit: integer
-- Returns
--   id: uuid
--   postId: uuid
--   kind: text
--   dilemmaId: uuid
--   parentId: uuid or null
--   path: integer[] or null
--   source: text
--   state: text
--   weight: double precision
--   revision: integer
--   createdAt: timestamp with time zone
--   claimerId: uuid or null
--   claimedRevision: integer or null
--   claimExpiresAt: timestamp with time zone or null
--   claimer: jsonb or null
--   reasons: text[]
--   notes: text[]
--   postStatus: text
--   sealed: boolean
--   locked: boolean
--   mine: boolean
--   tookPart: boolean
--   byStaff: boolean
--   dueAt: timestamp with time zone or null
--   authorNote: text or null
--   ownAppealed: boolean
--   appealed: boolean
--   inForce: boolean
SELECT
  r.id,
  r.post_id AS "postId",
  p.kind,
  p.dilemma_id AS "dilemmaId",
  p.parent_id AS "parentId",
  p.path,
  r.source,
  r.due_at AS "dueAt",
  r.author_note AS "authorNote",
  CASE
    WHEN (
      r.state = 'open'
      OR r.state = 'claimed'
      AND r.claimed_until <= now()
    ) THEN 'open'
    ELSE r.state
  END AS state,
  r.weight,
  r.revision,
  r.created_at AS "createdAt",
  r.claimed_by AS "claimerId",
  r.claimed_revision AS "claimedRevision",
  CASE
    WHEN r.state = 'claimed'
    AND r.claimed_until > now() THEN r.claimed_until
  END AS "claimExpiresAt",
  CASE
    WHEN r.state = 'claimed'
    AND r.claimed_until > now() THEN CASE
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
    END
  END AS claimer,
  told.reasons,
  told.notes,
  p.status AS "postStatus",
  p.pen_name_id IS NOT NULL AS sealed,
  p.locked_at IS NOT NULL AS locked,
  coalesce(
    p.author_id = $1 /* viewerId */,
    p.pen_name_id = ANY (
      (
        SELECT
          sealed.own_pen_names ($2 /* proof */)
      )::uuid[]
    ),
    false
  ) AS mine,
  coalesce(
    d.author_id = $1 /* viewerId */,
    d.pen_name_id = ANY (
      (
        SELECT
          sealed.own_pen_names ($2 /* proof */)
      )::uuid[]
    ),
    false
  )
  OR EXISTS (
    SELECT
    FROM
      posts w
    WHERE
      w.dilemma_id = p.dilemma_id
      AND w.author_id = $1 /* viewerId */
    OFFSET
      0
  ) AS "tookPart",
  EXISTS (
    SELECT
    FROM
      members a
    WHERE
      a.id = p.author_id
      AND cardinality(a.roles) > 0
    OFFSET
      0
  ) AS "byStaff",
  appeal.own AS "ownAppealed",
  appeal.waits AS appealed,
  EXISTS (
    SELECT
    FROM
      decisions x
    WHERE
      x.post_id = r.post_id
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
    OFFSET
      0
  ) AS "inForce"
FROM
  (
    SELECT
      *
    FROM
      review_items
    WHERE
      state = 'decided'
    ORDER BY
      decided_at DESC,
      id DESC
    LIMIT
      $3 /* limit */
  ) AS r
  JOIN LATERAL (
    SELECT
      *
    FROM
      posts
    WHERE
      id = r.post_id
    OFFSET
      0
  ) p ON true
  JOIN LATERAL (
    SELECT
      *
    FROM
      posts
    WHERE
      id = p.dilemma_id
    OFFSET
      0
  ) d ON true
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
      id = r.claimed_by
    OFFSET
      0
  ) c ON true
  CROSS JOIN LATERAL (
    SELECT
      coalesce(array_agg(DISTINCT s.reason), '{}') AS reasons,
      coalesce(
        array_agg(
          s.note
          ORDER BY
            s.created_at
        ) FILTER (
          WHERE
            s.note IS NOT NULL
        ),
        '{}'
      ) AS notes
    FROM
      reports s
    WHERE
      s.review_item_id = r.id
  ) AS told
  CROSS JOIN LATERAL (
    SELECT
      coalesce(bool_or($1 /* viewerId */ IN (x.decided_by, q.proposed_by)), false) AS own,
      coalesce(bool_or(x.decided_by IS NOT NULL), false) AS waits
    FROM
      appeals f
      JOIN decisions x ON x.id = f.decision_id
      LEFT JOIN suspension_proposals q ON q.id = x.proposal_id
    WHERE
      f.review_item_id = r.id
      AND f.state = 'open'
  ) AS appeal
ORDER BY
  r.decided_at DESC,
  r.id DESC
