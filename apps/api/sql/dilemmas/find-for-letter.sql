-- Takes
--   $1 viewerId: uuid
--   $2 body: text
--   $3 requestKey: bytea or null
--   $4 topicSlug: text
-- Returns
--   topicExists: boolean
--   newId: uuid
--   postedBefore: uuid or null
--   saidBefore: bytea or null
--   identical: boolean
--   postedToday: integer
--   retryAfter: integer
--   publishedPosts: integer
SELECT
  EXISTS (
    SELECT
    FROM
      topics
    WHERE
      slug = $4 /* topicSlug */
  ) AS "topicExists",
  uuidv7() AS "newId",
  request.post_id AS "postedBefore",
  request.content AS "saidBefore",
  (
    SELECT
      count(*)::integer
    FROM
      (
        SELECT
        FROM
          posts mine
        WHERE
          mine.author_id = $1 /* viewerId */
          AND mine.status = 'published'
        LIMIT
          2
      ) AS enough
  ) AS "publishedPosts",
  recent.*
FROM
  (
    SELECT
      1
  ) AS one
  LEFT JOIN requests request ON request.key = $3 /* requestKey */
  CROSS JOIN LATERAL (
    SELECT
      coalesce(
        bool_or(
          r.body = $2 /* body */
          AND r.created_at > now() - interval '360 seconds'
        ),
        false
      ) AS identical,
      count(*)::integer AS "postedToday",
      coalesce(
        extract(
          epoch
          FROM
            min(r.created_at) + interval '1 day' - now()
        ),
        0
      )::integer AS "retryAfter"
    FROM
      (
        SELECT
          mine.body,
          mine.created_at,
          mine.dilemma_id
        FROM
          posts mine
        WHERE
          mine.author_id = $1 /* viewerId */
          AND mine.created_at > now() - interval '1 day'
          AND (mine.kind = 'dilemma') = true
        UNION ALL
        SELECT
          mine.body,
          mine.created_at,
          mine.dilemma_id
        FROM
          posts mine
        WHERE
          mine.pen_name_id IS NOT NULL
          AND mine.created_at > now() - interval '1 day'
          AND (mine.kind = 'dilemma') = true
          AND sealed.is_author (mine.pen_name_id, $1 /* viewerId */)
      ) AS r
  ) AS recent
