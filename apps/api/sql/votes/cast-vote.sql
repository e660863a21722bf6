-- Takes
--   $1 memberId: uuid
--   $2 proof: bytea
--   $3 postId: uuid
--   $4 value: smallint
--   $5 ofNewMember: integer
--   $6 ofMember: integer
--   $7 onOneAuthor: integer
-- Returns
--   id: uuid
--   kind: text
--   status: text
--   dilemmaStatus: text
--   mine: boolean
--   letterIsMine: boolean
--   viewerAnswered: boolean
--   viewerDecides: boolean
--   isNew: boolean
--   votesToday: integer
--   votesOnAuthor: integer
--   retryAfter: integer
--   publishedPosts: integer
--   upVotes: integer or null
--   downVotes: integer or null
--   standing: double precision or null
WITH
  found AS (
    SELECT
      p.id,
      p.kind,
      p.status,
      d.status AS "dilemmaStatus",
      coalesce(
        p.author_id = $1 /* memberId */,
        p.pen_name_id = ANY (
          (
            SELECT
              sealed.own_pen_names ($2 /* proof */)
          )::uuid[]
        ),
        false
      ) AS mine,
      coalesce(
        d.author_id = $1 /* memberId */,
        d.pen_name_id = ANY (
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
          AND a.author_id = $1 /* memberId */
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
          AND r.claimed_by = $1 /* memberId */
          AND r.claimed_until > now()
        OFFSET
          0
      ) AS "viewerDecides",
      recent.is_new AS "isNew",
      recent.today AS "votesToday",
      recent.on_author AS "votesOnAuthor",
      recent.retry_after AS "retryAfter",
      (
        SELECT
          count(*)::integer
        FROM
          (
            SELECT
            FROM
              posts mine
            WHERE
              mine.author_id = $1 /* memberId */
              AND mine.status = 'published'
            LIMIT
              2
          ) AS enough
      ) AS "publishedPosts"
    FROM
      posts p
      JOIN posts d ON d.id = p.dilemma_id
      CROSS JOIN LATERAL votes_of_day (
        CASE
          WHEN $4 /* value */::smallint <> 0
          AND $6 /* ofMember */::integer < 2147483647 THEN $1 /* memberId */::uuid
        END,
        p.id,
        p.author_id,
        p.pen_name_id
      ) AS recent
    WHERE
      p.id = $3 /* postId */
  ),
  cast_vote AS (
    INSERT INTO
      votes (post_id, member_id, value)
    SELECT
      id,
      $1 /* memberId */,
      $4 /* value */::smallint
    FROM
      found
    WHERE
      status = 'published'
      AND "dilemmaStatus" = 'published'
      AND NOT mine
      AND NOT "viewerAnswered"
      AND NOT "viewerDecides"
      AND (
        NOT "isNew"
        OR $4 /* value */ = 0
        OR "votesOnAuthor" < $7 /* onOneAuthor */::integer
        AND "votesToday" < CASE
          WHEN "publishedPosts" < 2 THEN $5 /* ofNewMember */::integer
          ELSE $6 /* ofMember */::integer
        END
      )
    ON CONFLICT (post_id, member_id) DO UPDATE
    SET
      value = EXCLUDED.value,
      created_at = CASE
        WHEN votes.value = 0 THEN now()
        ELSE votes.created_at
      END
    RETURNING
      (new.value = 1)::integer - coalesce((old.value = 1)::integer, 0) AS up,
      (new.value = -1)::integer - coalesce((old.value = -1)::integer, 0) AS down
  ),
  counted AS (
    UPDATE posts
    SET
      up = greatest(posts.up + cast_vote.up, 0),
      down = greatest(posts.down + cast_vote.down, 0)
    FROM
      cast_vote
    WHERE
      posts.id = $3 /* postId */
    RETURNING
      posts.up,
      posts.down,
      posts.standing
  )
SELECT
  found.*,
  counted.up AS "upVotes",
  counted.down AS "downVotes",
  counted.standing
FROM
  found
  LEFT JOIN counted ON true
