-- Takes
--   $1 rows: json
-- Returns
--   own: boolean
--   added: boolean
WITH
  given AS (
    SELECT
      r.*,
      coalesce(p.author_id = r."memberId", sealed.is_author (p.pen_name_id, r."memberId"), false) AS own
    FROM
      ROWS
    FROM
      (
        json_to_recordset($1 /* rows */) AS ("postId" uuid, "memberId" uuid, value smallint, "createdAt" timestamptz)
      ) WITH ORDINALITY AS r ("postId", "memberId", value, "createdAt", position)
      JOIN posts p ON p.id = r."postId"
  ),
  cast_votes AS (
    INSERT INTO
      votes (post_id, member_id, value, created_at)
    SELECT
      "postId",
      "memberId",
      value,
      coalesce("createdAt", now())
    FROM
      given
    WHERE
      NOT own
    ON CONFLICT DO NOTHING
    RETURNING
      post_id,
      member_id
  )
SELECT
  g.own,
  c.post_id IS NOT NULL AS added
FROM
  given g
  LEFT JOIN cast_votes c ON c.post_id = g."postId"
  AND c.member_id = g."memberId"
ORDER BY
  g.position
