-- Takes
--   $1 viewerId: uuid
--   $2 postId: uuid
-- Returns
--   publishedPosts: integer
--   isClaimed: boolean
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
  ) AS "isClaimed"
