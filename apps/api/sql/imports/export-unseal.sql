-- Takes
--   $1 penNames: uuid[]
--   $2 why: text
-- Returns
--   pen: uuid
--   author: text
SELECT
  opened.pen,
  coalesce(xm.external_id, m.id::text) AS author
FROM
  (
    SELECT
      pen,
      sealed.unmask (pen, $2 /* why */) AS author
    FROM
      unnest($1 /* penNames */::uuid[]) AS pen
  ) AS opened
  JOIN members m ON m.id = opened.author
  LEFT JOIN external_ids xm ON xm.kind = 'member'
  AND xm.id = m.id
