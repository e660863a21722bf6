-- Takes
--   $1 words: text
--   $2 limit: integer
-- Returns
--   id: uuid
--   kind: text
--   rank: real
SELECT
  p.id,
  'dilemma' AS kind,
  ts_rank(
    p.search,
    (
      SELECT
        websearch_to_tsquery('english', searchable ($1 /* words */))
    )
  ) AS rank
FROM
  posts p
WHERE
  p.kind = 'dilemma'
  AND p.status = 'published'
  AND p.search @@ websearch_to_tsquery('english', searchable ($1 /* words */))
  AND querytree(
    (
      SELECT
        websearch_to_tsquery('english', searchable ($1 /* words */))
    )
  ) <> 'T'
UNION ALL
SELECT
  a.id,
  'article',
  ts_rank(
    a.search,
    (
      SELECT
        websearch_to_tsquery('english', searchable ($1 /* words */))
    )
  )
FROM
  articles a
WHERE
  a.search @@ websearch_to_tsquery('english', searchable ($1 /* words */))
  AND querytree(
    (
      SELECT
        websearch_to_tsquery('english', searchable ($1 /* words */))
    )
  ) <> 'T'
ORDER BY
  rank DESC,
  id DESC
LIMIT
  $2 /* limit */
