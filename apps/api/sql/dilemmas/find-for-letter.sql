-- Takes
--   $1 viewerId: uuid
--   $2 requestKey: bytea or null
--   $3 topicSlug: text
--   $4 likenesses: text[]
-- Returns
--   topicExists: boolean
--   penNameTaken: boolean
--   newId: uuid
--   newSealedId: uuid
--   postedBefore: uuid or null
--   saidBefore: bytea or null
--   publishedPosts: integer
--   screeningVersion: integer
--   topicHolds: boolean
SELECT
  EXISTS (
    SELECT
    FROM
      topics
    WHERE
      slug = $3 /* topicSlug */
  ) AS "topicExists",
  EXISTS (
    SELECT
    FROM
      member_names
    WHERE
      likeness = ANY ($4 /* likenesses */)
  ) AS "penNameTaken",
  uuidv7() AS "newId",
  uuidv7(date_trunc('hour', clock_timestamp(), 'UTC') - clock_timestamp()) AS "newSealedId",
  (
    SELECT
      post_id
    FROM
      requests
    WHERE
      key = $2 /* requestKey */
  ) AS "postedBefore",
  (
    SELECT
      content
    FROM
      requests
    WHERE
      key = $2 /* requestKey */
  ) AS "saidBefore",
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
  (
    SELECT
      version
    FROM
      screening_versions
  ) AS "screeningVersion",
  EXISTS (
    SELECT
    FROM
      topics held
    WHERE
      held.slug = $3 /* topicSlug */
      AND held.holds_posts
    OFFSET
      0
  ) AS "topicHolds"
