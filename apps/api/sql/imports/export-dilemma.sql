-- Takes nothing
-- Returns nothing
DECLARE export_dilemma NO SCROLL CURSOR FOR
SELECT
  'dilemma' AS type,
  coalesce(xp.external_id, p.id::text) AS id,
  coalesce(xauthor.external_id, p.author_id::text) AS author,
  p.title,
  p.body,
  p.topic_slug AS topic,
  regexp_replace(to_char(p.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', '') || 'Z' AS "createdAt",
  n.name AS "penName",
  p.ask,
  nullif(p.status, 'published') AS status,
  CASE
    WHEN p.locked_at IS NOT NULL
    AND NOT EXISTS (
      SELECT
      FROM
        review_items r
      WHERE
        r.post_id = p.id
        AND r.state <> 'decided'
        AND r.paused_at = p.locked_at
    ) THEN true
  END AS locked,
  p.pen_name_id AS "penNameId"
FROM
  posts p
  LEFT JOIN external_ids xp ON xp.kind = 'post'
  AND xp.id = p.id
  LEFT JOIN external_ids xauthor ON xauthor.kind = 'member'
  AND xauthor.id = p.author_id
  LEFT JOIN pen_names n ON n.id = p.pen_name_id
WHERE
  p.kind = 'dilemma'
ORDER BY
  p.number
