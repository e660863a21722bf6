-- Takes
--   $1 id: uuid
-- Returns
--   id: uuid
--   act: text
--   reason: text or null
--   at: timestamp with time zone
--   actor: text or null
--   postKind: text or null
--   dilemmaNumber: integer or null
--   path: integer[] or null
SELECT
  l.id,
  l.act,
  l.reason,
  l.at,
  m.name AS actor,
  p.kind AS "postKind",
  CASE
    WHEN d.status = 'published' THEN d.number
  END AS "dilemmaNumber",
  CASE
    WHEN d.status = 'published' THEN p.path
  END AS path
FROM
  (
    SELECT
      *
    FROM
      log_entries
    WHERE
      act IN (
        'keep',
        'remove',
        'restore',
        'lock_comments',
        'slow',
        'warn',
        'hold',
        'suspend',
        'lift',
        'redact',
        'move',
        'hide',
        'pause',
        'propose_suspension',
        'uphold',
        'reverse'
      )
      AND id = $1 /* id */
    ORDER BY
      at DESC,
      id DESC
    LIMIT
      1
  ) l
  LEFT JOIN LATERAL (
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
      id = l.actor_id
    OFFSET
      0
  ) m ON true
  LEFT JOIN LATERAL (
    SELECT
      *
    FROM
      posts
    WHERE
      id = l.post_id
    OFFSET
      0
  ) p ON true
  LEFT JOIN LATERAL (
    SELECT
      *
    FROM
      posts
    WHERE
      id = p.dilemma_id
    OFFSET
      0
  ) d ON true
ORDER BY
  l.at DESC,
  l.id DESC
