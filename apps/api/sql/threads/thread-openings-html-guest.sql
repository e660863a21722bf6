-- Takes
--   $1 viewerId: uuid or null
--   $2 proof: bytea or null
--   $3 dilemmaIds: uuid[]
--   $4 comments: integer
--   $5 answers: boolean
--   $6 answerComments: integer
-- Returns
--   id: uuid
--   kind: text
--   status: text
--   body: text
--   bodyHtml: text
--   heldBecause: text or null
--   removedFor: text or null
--   upVotes: integer
--   downVotes: integer
--   standing: double precision
--   branchCount: integer
--   createdAt: timestamp with time zone
--   publishedAt: timestamp with time zone or null
--   editedAt: timestamp with time zone or null
--   revision: integer
--   withdrawnAt: timestamp with time zone or null
--   cuts: jsonb or null
--   askedAt: timestamp with time zone
--   penName: text or null
--   authorId: uuid or null
--   authorHandle: citext or null
--   authorName: text or null
--   authorRoles: text[] or null
--   authorIsCoach: boolean or null
--   authorJoinedAt: timestamp with time zone or null
--   isGuest: boolean
--   dilemmaId: uuid
--   parentId: uuid or null
--   path: integer[] or null
--   lastReply: integer
--   helped: boolean
--   byLetterWriter: boolean
--   dilemmaStatus: text
--   dilemmaLockedAt: timestamp with time zone or null
--   parentPath: integer[] or null
--   branchLockedAt: timestamp with time zone or null
SELECT
  p.id,
  p.kind,
  p.status,
  '' AS body,
  p.body_html AS "bodyHtml",
  p.held_because AS "heldBecause",
  p.removed_for AS "removedFor",
  p.up AS "upVotes",
  p.down AS "downVotes",
  p.standing,
  p.branch_count AS "branchCount",
  p.created_at AS "createdAt",
  p.published_at AS "publishedAt",
  p.edited_at AS "editedAt",
  p.edit_count AS revision,
  p.withdrawn_at AS "withdrawnAt",
  p.redactions AS cuts,
  now() AS "askedAt",
  n.name AS "penName",
  m.id AS "authorId",
  m.handle AS "authorHandle",
  m.name AS "authorName",
  m.roles AS "authorRoles",
  m.coach_until > now() AS "authorIsCoach",
  m.created_at AS "authorJoinedAt",
  num_nonnulls ($1 /* viewerId */::uuid, $2 /* proof */::bytea) = 0 AS "isGuest",
  p.dilemma_id AS "dilemmaId",
  p.parent_id AS "parentId",
  p.path,
  p.last_reply AS "lastReply",
  p.helped,
  (
    p.author_id = d.author_id
    OR p.pen_name_id = d.pen_name_id
  ) IS TRUE AS "byLetterWriter",
  d.status AS "dilemmaStatus",
  d.locked_at AS "dilemmaLockedAt",
  p.locked_at AS "branchLockedAt",
  (
    SELECT
      u.path
    FROM
      posts u
    WHERE
      u.id = p.parent_id
  ) AS "parentPath"
FROM
  (
    SELECT
      unnest($3 /* dilemmaIds */::uuid[]) AS id
  ) wanted
  JOIN LATERAL (
    SELECT
      *
    FROM
      posts
    WHERE
      id = wanted.id
    OFFSET
      0
  ) d ON true
  CROSS JOIN LATERAL (
    (
      SELECT
        *
      FROM
        posts c
      WHERE
        c.dilemma_id = d.id
        AND c.path >= '{0}'
        AND c.path < '{1}'
      ORDER BY
        c.path
      LIMIT
        $4 /* comments */
    )
    UNION ALL
    (
      SELECT
        a.*
      FROM
        (
          SELECT
            generate_series(
              1,
              CASE
                WHEN $5 /* answers */::boolean THEN d.last_answer
                ELSE 0
              END
            ) AS branch
          LIMIT
            60
        ) branches
        CROSS JOIN LATERAL (
          SELECT
            *
          FROM
            posts c
          WHERE
            c.dilemma_id = d.id
            AND c.path >= ARRAY[branch]
            AND c.path < ARRAY[branch + 1]
          ORDER BY
            c.path
          LIMIT
            $6 /* answerComments */ + 1
        ) a
    )
  ) p
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
      id = p.author_id
    OFFSET
      0
  ) m ON true
  LEFT JOIN LATERAL (
    SELECT
      *
    FROM
      pen_names
    WHERE
      id = p.pen_name_id
    OFFSET
      0
  ) n ON true
ORDER BY
  p.dilemma_id,
  p.path
