-- Takes
--   $1 proof: bytea
--   $2 reviewItemId: uuid
--   $3 postId: uuid
--   $4 revision: integer
--   $5 reason: text
--   $6 rule: text or null
--   $7 explanation: text
--   $8 suspendUntil: timestamp with time zone
-- Returns
--   id: uuid
INSERT INTO
  suspension_proposals (review_item_id, post_id, revision, reason, rule, explanation, suspend_until, proposed_by)
SELECT
  $2 /* reviewItemId */::uuid,
  $3 /* postId */::uuid,
  $4 /* revision */::integer,
  $5 /* reason */::text,
  $6 /* rule */::text,
  $7 /* explanation */::text,
  $8 /* suspendUntil */::timestamptz,
  a.id
FROM
  members a
WHERE
  a.id = (
    SELECT
      member_of ($1 /* proof */)
  )
  AND 'admin' = ANY (a.roles)
  AND coalesce(a.suspended_until <= now(), true)
RETURNING
  id
