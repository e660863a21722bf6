-- Takes
--   $1 ids: uuid[]
-- Returns
--   id: uuid
--   note: text
SELECT
  id,
  note
FROM
  reports
WHERE
  post_id = ANY ($1 /* ids */)
  AND note IS NOT NULL
ORDER BY
  id
