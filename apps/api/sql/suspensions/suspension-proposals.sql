-- Takes nothing
-- Returns
--   id: uuid
--   reviewItemId: uuid
--   postId: uuid
--   revision: integer
--   reason: text
--   rule: text or null
--   explanation: text
--   suspendUntil: timestamp with time zone
--   proposedAt: timestamp with time zone
--   expiresAt: timestamp with time zone
--   confirmedAt: timestamp with time zone or null
--   proposerId: uuid
--   proposer: jsonb
SELECT
  q.id,
  q.review_item_id AS "reviewItemId",
  q.post_id AS "postId",
  q.revision,
  q.reason,
  q.rule,
  q.explanation,
  q.suspend_until AS "suspendUntil",
  q.proposed_at AS "proposedAt",
  least(q.proposed_at + interval '604800 seconds', q.suspend_until) AS "expiresAt",
  x.decided_at AS "confirmedAt",
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
  END AS proposer
FROM
  (
    SELECT
      *
    FROM
      suspension_proposals
    ORDER BY
      proposed_at DESC
    LIMIT
      100
  ) q
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
  LEFT JOIN decisions x ON x.proposal_id = q.id
ORDER BY
  q.proposed_at DESC
