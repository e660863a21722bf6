-- Takes
--   $1 proof: bytea
--   $2 kind: text
--   $3 body: text
--   $4 parentId: uuid or null
--   $5 penNameId: uuid or null
--   $6 cools: boolean
--   $7 heats: boolean
--   $8 most: integer
--   $9 id: uuid
--   $10 dilemmaId: uuid
--   $11 path: integer[] or null
--   $12 authorId: uuid or null
--   $13 bodyHtml: text
--   $14 status: text
--   $15 heldBecause: text or null
--   $16 title: text or null
--   $17 slug: text or null
--   $18 ask: text or null
--   $19 topicSlug: text or null
--   $20 requestKey: bytea or null
--   $21 requestContent: bytea or null
-- Returns
--   identical: boolean
--   postedToday: integer
--   retryAfter: integer
--   warningId: uuid or null
--   warning: text or null
--   suspendedUntil: timestamp with time zone or null
--   onHold: boolean
--   closed: boolean
--   coolFor: integer or null
--   coolMinutes: integer or null
--   createdAt: timestamp with time zone or null
--   publishedAt: timestamp with time zone or null
--   standing: double precision or null
WITH
  own AS (
    SELECT
      mine.body,
      mine.created_at,
      mine.dilemma_id,
      mine.path
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
      mine.created_at,
      mine.dilemma_id,
      mine.path
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
  ),
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
      own AS r
  ),
  above AS (
    SELECT
      n.depth,
      parent.dilemma_id,
      parent.path[1:n.depth] AS root,
      u.locked_at IS NOT NULL AS locked,
      s.minutes,
      CASE
        WHEN $7 /* heats */::boolean
        AND n.depth > 0 THEN (
          SELECT
            count(*)
          FROM
            reports r
            JOIN review_items i ON i.id = r.review_item_id
            AND i.state <> 'decided'
          WHERE
            r.post_id = u.id
        )
        ELSE 0
      END AS reports
    FROM
      posts parent
      CROSS JOIN generate_series(0, 7) AS n (depth)
      CROSS JOIN LATERAL (
        SELECT
          u.id,
          u.locked_at
        FROM
          posts u
        WHERE
          u.dilemma_id = parent.dilemma_id
          AND u.path = parent.path[1:n.depth]
        OFFSET
          0
      ) AS u
      LEFT JOIN slowed_threads s ON s.post_id = u.id
    WHERE
      parent.id = $4 /* parentId */::uuid
      AND n.depth <= cardinality(parent.path)
  ),
  waits AS (
    SELECT
      dilemma_id,
      root,
      depth,
      minutes
    FROM
      above
    WHERE
      minutes IS NOT NULL
    UNION ALL
    (
      SELECT
        dilemma_id,
        root,
        depth,
        least(60, 2 + sum(reports) OVER ())::integer
      FROM
        above
      WHERE
        reports > 0
      ORDER BY
        depth
      LIMIT
        1
    )
  ),
  cooling AS (
    SELECT
      w.minutes,
      ceil(
        extract(
          epoch
          FROM
            o.created_at + make_interval(mins => w.minutes) - now()
        )
      )::integer AS seconds
    FROM
      waits w
      JOIN own o ON o.dilemma_id = w.dilemma_id
      AND o.path[1:w.depth] = w.root
    WHERE
      $6 /* cools */::boolean
      AND o.created_at + make_interval(mins => w.minutes) > now()
    ORDER BY
      seconds DESC
    LIMIT
      1
  ),
  bound AS (
    SELECT
      (
        array_agg(b.decision_id) FILTER (
          WHERE
            b.kind = 'warn'
        )
      ) [1] AS warning_id,
      max(b.until) FILTER (
        WHERE
          b.kind = 'suspend'
      ) AS suspended_until,
      coalesce(
        bool_or(
          b.kind = 'hold'
          AND b.pen_name_id IS NOT DISTINCT FROM $5 /* penNameId */::uuid
        ),
        false
      ) AS on_hold
    FROM
      sealed.own_restrictions ($1 /* proof */) AS b
  ),
  hurdles AS (
    SELECT
      bound.warning_id AS "warningId",
      (
        SELECT
          x.explanation
        FROM
          decisions x
        WHERE
          x.id = bound.warning_id
      ) AS warning,
      bound.suspended_until AS "suspendedUntil",
      bound.on_hold AS "onHold",
      coalesce(
        (
          SELECT
            bool_or(locked)
          FROM
            above
        ),
        false
      ) AS closed,
      (
        SELECT
          seconds
        FROM
          cooling
      ) AS "coolFor",
      (
        SELECT
          minutes
        FROM
          cooling
      ) AS "coolMinutes"
    FROM
      bound
  ),
  allowed AS (
    SELECT
    FROM
      recent,
      hurdles
    WHERE
      NOT identical
      AND "postedToday" < $8 /* most */::integer
      AND "warningId" IS NULL
      AND "suspendedUntil" IS NULL
      AND NOT (
        "onHold"
        AND $14 /* status */::text = 'published'
      )
      AND NOT (
        closed
        AND $2 /* kind */::text = 'comment'
      )
      AND "coolFor" IS NULL
  ),
  remembered AS (
    INSERT INTO
      requests (key, post_id, content)
    SELECT
      $20 /* requestKey */::bytea,
      $9 /* id */::uuid,
      $21 /* requestContent */::bytea
    FROM
      allowed
    WHERE
      $20 /* requestKey */::bytea IS NOT NULL
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
      $9 /* id */::uuid,
      $2 /* kind */::text,
      $10 /* dilemmaId */::uuid,
      $4 /* parentId */::uuid,
      $11 /* path */::integer[],
      $12 /* authorId */::uuid,
      $5 /* penNameId */::uuid,
      $3 /* body */::text,
      $13 /* bodyHtml */::text,
      $14 /* status */::text,
      $15 /* heldBecause */::text,
      $16 /* title */::text,
      $17 /* slug */::text,
      $18 /* ask */::text,
      $19 /* topicSlug */::text,
      CASE
        WHEN $14 /* status */ = 'published' THEN CASE
          WHEN $5 /* penNameId */::uuid IS NULL THEN now()
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
  hurdles.*,
  posted.created_at AS "createdAt",
  posted.published_at AS "publishedAt",
  posted.standing
FROM
  recent
  CROSS JOIN hurdles
  LEFT JOIN posted ON true
