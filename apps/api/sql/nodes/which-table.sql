-- Takes
--   $1 id: uuid
-- Returns
--   table: text
SELECT
  'articles' AS "table"
FROM
  articles
WHERE
  id = $1 /* id */
UNION ALL
SELECT
  'decisions' AS "table"
FROM
  decisions
WHERE
  id = $1 /* id */
UNION ALL
SELECT
  'log_entries' AS "table"
FROM
  log_entries
WHERE
  id = $1 /* id */
UNION ALL
SELECT
  'members' AS "table"
FROM
  members
WHERE
  id = $1 /* id */
UNION ALL
SELECT
  'posts' AS "table"
FROM
  posts
WHERE
  id = $1 /* id */
UNION ALL
SELECT
  'review_items' AS "table"
FROM
  review_items
WHERE
  id = $1 /* id */
