-- Takes
--   $1 rows: json
-- Returns nothing
SELECT
FROM
  json_to_recordset($1 /* rows */) AS r (id uuid, "authorId" uuid),
  sealed.seal (id, "authorId")
WHERE
  "authorId" IS NOT NULL
