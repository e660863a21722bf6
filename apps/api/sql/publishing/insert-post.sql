-- Takes
--   $1 proof: bytea
--   $2 kind: text
--   $3 body: text
--   $4 most: integer
--   $5 id: uuid
--   $6 dilemmaId: uuid
--   $7 parentId: uuid or null
--   $8 path: integer[] or null
--   $9 authorId: uuid or null
--   $10 penNameId: uuid or null
--   $11 bodyHtml: text
--   $12 status: text
--   $13 heldBecause: text or null
--   $14 title: text or null
--   $15 slug: text or null
--   $16 ask: text or null
--   $17 topicSlug: text or null
--   $18 requestKey: bytea or null
--   $19 requestContent: bytea or null
-- Returns
--   identical: boolean
--   postedToday: integer
--   retryAfter: integer
--   createdAt: timestamp with time zone or null
--   publishedAt: timestamp with time zone or null
--   standing: double precision or null
WITH
  recent AS (
    SELECT
      coalesce(
        bool_or(
          r.body = $3 /* body */
          AND r.created_at > now() - interval '360 seconds'
        ),
        false
      ) AS identical,
      count(*)::integer AS "postedToday",
      ceil(
        coalesce(
          extract(
            epoch
            FROM
              min(r.created_at) + interval '1 day' - now()
          ),
          0
        )
      )::integer AS "retryAfter"
    FROM
      (
        SELECT
          mine.body,
          mine.created_at
        FROM
          posts mine
        WHERE
          mine.author_id = (
            SELECT
              member_of ($1 /* proof */)
          )
          AND mine.created_at > now() - interval '1 day'
          AND (mine.kind = 'dilemma') = ($2 /* kind */ = 'dilemma')
        UNION ALL
        SELECT
          mine.body,
          mine.created_at
        FROM
          posts mine
        WHERE
          mine.pen_name_id IS NOT NULL
          AND mine.created_at > now() - interval '1 day'
          AND (mine.kind = 'dilemma') = ($2 /* kind */ = 'dilemma')
          AND mine.pen_name_id = ANY (
            (
              SELECT
                sealed.own_pen_names ($1 /* proof */)
            )::uuid[]
          )
      ) AS r
  ),
  allowed AS (
    SELECT
    FROM
      recent
    WHERE
      NOT identical
      AND "postedToday" < $4 /* most */::integer
  ),
  remembered AS (
    INSERT INTO
      requests (key, post_id, content)
    SELECT
      $18 /* requestKey */::bytea,
      $5 /* id */::uuid,
      $19 /* requestContent */::bytea
    FROM
      allowed
    WHERE
      $18 /* requestKey */::bytea IS NOT NULL
  ),
  posted AS (
    INSERT INTO
      posts (
        id,
        kind,
        dilemma_id,
        parent_id,
        path,
        author_id,
        pen_name_id,
        body,
        body_html,
        status,
        held_because,
        title,
        slug,
        ask,
        topic_slug,
        published_at,
        last_activity_at,
        number
      )
    SELECT
      $5 /* id */::uuid,
      $2 /* kind */::text,
      $6 /* dilemmaId */::uuid,
      $7 /* parentId */::uuid,
      $8 /* path */::integer[],
      $9 /* authorId */::uuid,
      $10 /* penNameId */::uuid,
      $3 /* body */::text,
      $11 /* bodyHtml */::text,
      $12 /* status */::text,
      $13 /* heldBecause */::text,
      $14 /* title */::text,
      $15 /* slug */::text,
      $16 /* ask */::text,
      $17 /* topicSlug */::text,
      CASE
        WHEN $12 /* status */ = 'published' THEN CASE
          WHEN $10 /* penNameId */::uuid IS NULL THEN now()
          ELSE date_trunc('hour', now(), 'UTC')
        END
      END,
      CASE
        WHEN $2 /* kind */ = 'dilemma' THEN now()
      END,
      CASE
        WHEN $2 /* kind */ = 'dilemma' THEN nextval('dilemma_numbers')
      END
    FROM
      allowed
    RETURNING
      created_at,
      published_at,
      standing
  )
SELECT
  recent.*,
  posted.created_at AS "createdAt",
  posted.published_at AS "publishedAt",
  posted.standing
FROM
  recent
  LEFT JOIN posted ON true
