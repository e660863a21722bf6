-- Takes
--   $1 id: uuid
-- Returns
--   id: uuid
--   authorId: uuid
--   key: bytea or null
SELECT
  id,
  author_id AS "authorId",
  (
    SELECT
      key
    FROM
      today.keys
    WHERE
      day = current_date
  ) AS key
FROM
  articles
WHERE
  id = $1 /* id */
