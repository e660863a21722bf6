-- Takes nothing
-- Returns nothing
DECLARE export_member NO SCROLL CURSOR FOR
SELECT
  'member' AS type,
  coalesce(xm.external_id, m.id::text) AS id,
  m.handle::text AS handle,
  m.name,
  m.email::text AS email,
  CASE
    WHEN m.coach_until > now() THEN ARRAY(
      SELECT
        c.topic_slug COLLATE "C"
      FROM
        coach_credentials c
      WHERE
        c.member_id = m.id
        AND c.revoked_at IS NULL
        AND c.expires_at > now()
      ORDER BY
        1
    )
    WHEN EXISTS (
      SELECT
      FROM
        posts p
      WHERE
        p.author_id = m.id
        AND p.kind = 'answer'
        AND (
          p.path IS NOT NULL
          OR p.status = 'held'
        )
    ) THEN '{}'::text[]
  END AS coach,
  nullif(
    ARRAY(
      SELECT
        unnest(m.roles)
      ORDER BY
        1
    ),
    '{}'
  ) AS roles,
  regexp_replace(to_char(m.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', '') || 'Z' AS "createdAt"
FROM
  members m
  LEFT JOIN external_ids xm ON xm.kind = 'member'
  AND xm.id = m.id
ORDER BY
  m.created_at,
  coalesce(xm.external_id, m.id::text) COLLATE "C"
