-- Takes
--   $1 notes: json
-- Returns nothing
UPDATE reports r
SET
  note = g.note
FROM
  json_to_recordset($1 /* notes */) AS g (id uuid, note text)
WHERE
  r.id = g.id
