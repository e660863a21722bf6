-- Takes
--   $1 proof: bytea
-- Returns
--   id: uuid
--   handle: citext
--   name: text
--   email: citext
--   createdAt: timestamp with time zone
--   roles: text[]
--   isCoach: boolean or null
--   suspendedUntil: timestamp with time zone or null
--   askedAt: timestamp with time zone
--   coachTopics: text[]
--   restrictions: json
SELECT
  m.id,
  m.handle,
  m.name,
  m.email,
  m.created_at AS "createdAt",
  m.roles,
  m.coach_until > now() AS "isCoach",
  greatest(m.suspended_until, bound.until) AS "suspendedUntil",
  now() AS "askedAt",
  CASE
    WHEN m.coach_until > now() THEN ARRAY(
      SELECT
        c.topic_slug
      FROM
        coach_credentials c
      WHERE
        c.member_id = m.id
        AND c.revoked_at IS NULL
        AND c.expires_at > now()
    )
    ELSE '{}'
  END AS "coachTopics",
  bound.restrictions
FROM
  sessions s
  JOIN members m ON m.id = s.member_id
  CROSS JOIN LATERAL (
    SELECT
      max(b.until) FILTER (
        WHERE
          b.kind = 'suspend'
      ) AS until,
      coalesce(
        json_agg(
          json_build_object(
            'decisionId',
            b.decision_id,
            'kind',
            b.kind,
            'penNameId',
            b.pen_name_id,
            'explanation',
            x.explanation
          )
        ),
        '[]'
      ) AS restrictions
    FROM
      sealed.own_restrictions ($1 /* proof */) b
      JOIN decisions x ON x.id = b.decision_id
  ) AS bound
WHERE
  s.token_hash = sha256($1 /* proof */)
  AND s.expires_at > now()
