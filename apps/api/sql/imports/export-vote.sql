-- Takes nothing
-- Returns nothing
DECLARE export_vote NO SCROLL CURSOR FOR
SELECT
  'vote' AS type,
  coalesce(xp.external_id, p.id::text) AS post,
  coalesce(xv.external_id, v.member_id::text) AS member,
  v.value,
  regexp_replace(to_char(v.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', '') || 'Z' AS "createdAt",
  p.pen_name_id AS "penNameId"
FROM
  votes v
  JOIN posts p ON p.id = v.post_id
  LEFT JOIN external_ids xp ON xp.kind = 'post'
  AND xp.id = p.id
  LEFT JOIN external_ids xv ON xv.kind = 'member'
  AND xv.id = v.member_id
WHERE
  v.value <> 0
  AND (
    p.path IS NOT NULL
    OR p.status = 'held'
  )
ORDER BY
  coalesce(xp.external_id, p.id::text) COLLATE "C",
  coalesce(xv.external_id, v.member_id::text) COLLATE "C"
