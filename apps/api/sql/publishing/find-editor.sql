-- Takes
--   $1 viewerId: uuid
--   $2 postId: uuid
-- Returns
--   publishedPosts: integer
--   isClaimed: boolean
--   screeningVersion: integer
--   topicHolds: boolean
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
      JOIN posts d ON d.topic_slug = t.slug
      JOIN posts p ON p.dilemma_id = d.id
    WHERE
      p.id = $2 /* postId */
      AND t.holds_posts
  ) AS "topicHolds"
