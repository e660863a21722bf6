-- Takes
--   $1 ids: uuid[]
-- Returns
--   id: uuid
--   reviewItemId: uuid or null
--   postId: uuid
--   kind: text
--   reason: text or null
--   explanation: text
--   suspendUntil: timestamp with time zone or null
--   decidedAt: timestamp with time zone
--   decider: jsonb
SELECT DISTINCT
  ON (x.post_id) x.id,
  x.review_item_id AS "reviewItemId",
  x.post_id AS "postId",
  x.kind,
  x.reason,
  x.explanation,
  x.suspend_until AS "suspendUntil",
  x.decided_at AS "decidedAt",
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
  END AS decider
FROM
  decisions x
  JOIN members m ON m.id = x.decided_by
WHERE
  x.post_id = ANY ($1 /* ids */)
ORDER BY
  x.post_id,
  x.decided_at DESC,
  x.id DESC
