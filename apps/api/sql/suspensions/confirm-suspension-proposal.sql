-- Takes
--   $1 proposalId: uuid
--   $2 proof: bytea
-- Returns
--   id: uuid
INSERT INTO
  decisions (
    review_item_id,
    post_id,
    kind,
    reason,
    rule,
    explanation,
    suspend_until,
    revision,
    decided_by,
    proposal_id
  )
SELECT
  q.review_item_id,
  q.post_id,
  'suspend',
  q.reason,
  q.rule,
  q.explanation,
  q.suspend_until,
  q.revision,
  c.id,
  q.id
FROM
  suspension_proposals q
  JOIN members a ON a.id = q.proposed_by
  AND 'admin' = ANY (a.roles)
  AND coalesce(a.suspended_until <= now(), true)
  JOIN members c ON c.id = (
    SELECT
      member_of ($2 /* proof */)
  )
  AND c.id <> q.proposed_by
  AND 'admin' = ANY (c.roles)
  AND coalesce(c.suspended_until <= now(), true)
WHERE
  q.id = $1 /* proposalId */
  AND least(q.proposed_at + interval '604800 seconds', q.suspend_until) > now()
ON CONFLICT (proposal_id) DO NOTHING
RETURNING
  id
