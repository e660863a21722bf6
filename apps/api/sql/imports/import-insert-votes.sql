-- Takes
--   $1 rows: json
-- Returns nothing
INSERT INTO
  votes (post_id, member_id, value, created_at)
SELECT
  "postId",
  "memberId",
  value,
  coalesce("createdAt", now())
FROM
  json_to_recordset($1 /* rows */) AS r ("postId" uuid, "memberId" uuid, value smallint, "createdAt" timestamptz)
ON CONFLICT DO NOTHING
