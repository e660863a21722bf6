-- Takes
--   $1 id: uuid
-- Returns
--   id: uuid
--   authorId: uuid
SELECT
  id,
  author_id AS "authorId"
FROM
  articles
WHERE
  id = $1 /* id */
