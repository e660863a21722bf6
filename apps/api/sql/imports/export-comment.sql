-- Takes nothing
-- Returns nothing
DECLARE export_comment NO SCROLL CURSOR FOR
SELECT
  'comment' AS type,
  coalesce(xp.external_id, p.id::text) AS id,
  coalesce(xparent.external_id, p.parent_id::text) AS parent,
  coalesce(xauthor.external_id, p.author_id::text) AS author,
  n.name AS "penName",
  p.body,
  regexp_replace(to_char(p.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', '') || 'Z' AS "createdAt",
  nullif(p.status, 'published') AS status,
  p.pen_name_id AS "penNameId"
FROM
  posts p
  JOIN posts d ON d.id = p.dilemma_id
  LEFT JOIN external_ids xp ON xp.kind = 'post'
  AND xp.id = p.id
  LEFT JOIN external_ids xparent ON xparent.kind = 'post'
  AND xparent.id = p.parent_id
  LEFT JOIN external_ids xauthor ON xauthor.kind = 'member'
  AND xauthor.id = p.author_id
  LEFT JOIN pen_names n ON n.id = p.pen_name_id
WHERE
  p.kind = 'comment'
  AND (
    p.path IS NOT NULL
    OR p.status = 'held'
  )
ORDER BY
  d.number,
  p.path NULLS LAST,
  p.created_at,
  coalesce(xp.external_id, p.id::text) COLLATE "C"
