-- Takes
--   $1 viewerId: uuid or null
--   $2 proof: bytea or null
--   $3 limit: integer
--   $4 topic: text or null
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
--   mine: boolean
--   letterIsMine: boolean
--   viewerAnswered: boolean
--   viewerDecides: boolean
--   voteValue: smallint or null
--   number: integer
--   slug: text
--   title: text
--   ask: text or null
--   topicSlug: text
--   topicName: text
--   answerCount: integer
--   commentCount: integer
--   lastAnswer: integer
--   lockedAt: timestamp with time zone or null
--   lastActivityAt: timestamp with time zone or null
--   changed: jsonb or null
--   sortKey: double precision
SELECT
  p.id,
  p.kind,
  p.status,
  p.body,
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
  coalesce(
    p.author_id = $1 /* viewerId */,
    p.pen_name_id = ANY (
      (
        SELECT
          sealed.own_pen_names ($2 /* proof */)
      )::uuid[]
    ),
    false
  ) AS mine,
  coalesce(
    p.author_id = $1 /* viewerId */,
    p.pen_name_id = ANY (
      (
        SELECT
          sealed.own_pen_names ($2 /* proof */)
      )::uuid[]
    ),
    false
  ) AS "letterIsMine",
  p.kind = 'answer'
  AND EXISTS (
    SELECT
    FROM
      posts a
    WHERE
      a.dilemma_id = p.dilemma_id
      AND a.author_id = $1 /* viewerId */
      AND a.kind = 'answer'
    OFFSET
      0
  ) AS "viewerAnswered",
  EXISTS (
    SELECT
    FROM
      review_items r
    WHERE
      r.post_id = p.id
      AND r.state = 'claimed'
      AND r.claimed_by = $1 /* viewerId */
      AND r.claimed_until > now()
    OFFSET
      0
  ) AS "viewerDecides",
  v.value AS "voteValue",
  p.number,
  p.slug,
  p.title,
  p.ask,
  p.topic_slug AS "topicSlug",
  t.name AS "topicName",
  p.answer_count AS "answerCount",
  p.comment_count AS "commentCount",
  p.last_answer AS "lastAnswer",
  p.locked_at AS "lockedAt",
  p.last_activity_at AS "lastActivityAt",
  p.changes AS changed,
  p.standing AS "sortKey"
FROM
  (
    SELECT
      *
    FROM
      (
        SELECT
          *
        FROM
          posts p
        WHERE
          p.kind = 'dilemma'
          AND p.status = 'published'
          AND true
          AND p.topic_slug = $4 /* topic */
        ORDER BY
          p.standing DESC,
          p.id DESC
        LIMIT
          51
      ) p
    LIMIT
      $3 /* limit */
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
  JOIN LATERAL (
    SELECT
      *
    FROM
      topics
    WHERE
      slug = p.topic_slug
    OFFSET
      0
  ) t ON true
  LEFT JOIN LATERAL (
    SELECT
      *
    FROM
      votes
    WHERE
      post_id = p.id
      AND member_id = $1 /* viewerId */
    OFFSET
      0
  ) v ON true
ORDER BY
  p.standing DESC,
  p.id DESC
