-- Takes
--   $1 limit: integer
--   $2 publishedAtExact: double precision
--   $3 id: uuid
-- Returns
--   id: uuid
--   slug: text
--   title: text
--   summary: text
--   body: text
--   bodyHtml: text
--   publishedAt: timestamp with time zone
--   publishedAtExact: double precision
--   authorId: uuid
--   authorHandle: citext
--   authorName: text
--   authorRoles: text[]
--   authorIsCoach: boolean or null
--   authorJoinedAt: timestamp with time zone
--   topics: json
SELECT
  a.id,
  a.slug,
  a.title,
  a.summary,
  a.body,
  a.body_html AS "bodyHtml",
  a.published_at AS "publishedAt",
  (
    extract(
      epoch
      FROM
        a.published_at
    ) * 1000000
  )::double precision AS "publishedAtExact",
  m.id AS "authorId",
  m.handle AS "authorHandle",
  m.name AS "authorName",
  m.roles AS "authorRoles",
  m.coach_until > now() AS "authorIsCoach",
  m.created_at AS "authorJoinedAt",
  coalesce(
    (
      SELECT
        json_agg(
          json_build_object('slug', t.slug, 'name', t.name)
          ORDER BY
            t.position,
            t.name
        )
      FROM
        article_topics x
        JOIN LATERAL (
          SELECT
            *
          FROM
            topics
          WHERE
            slug = x.topic_slug
          OFFSET
            0
        ) t ON true
      WHERE
        x.article_id = a.id
    ),
    '[]'
  ) AS topics
FROM
  (
    SELECT
      *
    FROM
      articles a
    WHERE
      true
      AND (a.published_at, a.id) < (
        timestamptz 'epoch' + $2 /* publishedAtExact */::double precision * interval '1 microsecond',
        $3 /* id */::uuid
      )
    ORDER BY
      a.published_at DESC,
      a.id DESC
    LIMIT
      $1 /* limit */
  ) a
  JOIN LATERAL (
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
      id = a.author_id
    OFFSET
      0
  ) m ON true
ORDER BY
  a.published_at DESC,
  a.id DESC
