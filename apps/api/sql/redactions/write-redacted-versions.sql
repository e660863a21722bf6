-- Takes
--   $1 versions: json
-- Returns nothing
UPDATE revisions r
SET
  body = g.body
FROM
  json_to_recordset($1 /* versions */) AS g ("postId" uuid, revision integer, body text)
WHERE
  r.post_id = g."postId"
  AND r.revision = g.revision
