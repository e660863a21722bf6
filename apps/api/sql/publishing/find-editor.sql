-- Takes
--   $1 viewerId: uuid
--   $2 postId: uuid
--   $3 topicSlug: text or null
-- Returns
--   publishedPosts: integer
--   isClaimed: boolean
--   title: text or null
--   ask: text or null
--   topicSlug: text or null
--   changed: jsonb or null
--   topicExists: boolean
--   screeningVersion: integer
--   topicHolds: boolean
--   penNameId: uuid or null
SELECT
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
  EXISTS (
    SELECT
    FROM
      review_items r
    WHERE
      r.post_id = $2 /* postId */
      AND r.state = 'claimed'
      AND r.claimed_until > now()
  ) AS "isClaimed",
  p.title,
  p.ask,
  p.topic_slug AS "topicSlug",
  p.changes AS changed,
  p.pen_name_id AS "penNameId",
  $3 /* topicSlug */::text IS NULL
  OR EXISTS (
    SELECT
    FROM
      topics
    WHERE
      slug = $3 /* topicSlug */
  ) AS "topicExists",
  (
    SELECT
      version
    FROM
      screening_versions
  ) AS "screeningVersion",
  EXISTS (
    SELECT
    FROM
      topics t
      JOIN posts d ON t.slug = coalesce($3 /* topicSlug */, d.topic_slug)
    WHERE
      d.id = p.dilemma_id
      AND t.holds_posts
  ) AS "topicHolds"
FROM
  (
    VALUES
      (true)
  ) AS asked
  LEFT JOIN posts p ON p.id = $2 /* postId */
