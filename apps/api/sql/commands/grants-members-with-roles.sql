-- Takes
--   $1 rank: text or null
-- Returns
--   handle: citext
--   name: text
--   roles: text[]
--   topics: text[] or null
--   until: text or null
SELECT
  m.handle,
  m.name,
  m.roles,
  c.topics,
  to_char(c.until, 'YYYY-MM-DD') AS until
FROM
  members m
  CROSS JOIN LATERAL (
    SELECT
      array_agg(
        topic_slug
        ORDER BY
          topic_slug
      ) AS topics,
      max(expires_at) AS until
    FROM
      coach_credentials
    WHERE
      member_id = m.id
      AND revoked_at IS NULL
      AND expires_at > now()
  ) AS c
WHERE
  CASE $1 /* rank */::text
    WHEN 'coach' THEN c.topics IS NOT NULL
    ELSE (
      $1 /* rank */ IS NULL
      AND (
        c.topics IS NOT NULL
        OR m.roles <> '{}'
      )
    )
    OR $1 /* rank */ = ANY (m.roles)
  END
ORDER BY
  m.handle
