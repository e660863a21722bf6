-- Takes nothing
-- Returns nothing
DECLARE export_article NO SCROLL CURSOR FOR
SELECT
  'article' AS type,
  coalesce(xa.external_id, a.id::text) AS id,
  a.slug,
  a.title,
  a.summary,
  a.body,
  ARRAY(
    SELECT
      t.topic_slug COLLATE "C"
    FROM
      article_topics t
    WHERE
      t.article_id = a.id
    ORDER BY
      1
  ) AS topics,
  coalesce(xauthor.external_id, a.author_id::text) AS author,
  regexp_replace(to_char(a.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', '') || 'Z' AS "publishedAt"
FROM
  articles a
  LEFT JOIN external_ids xa ON xa.kind = 'article'
  AND xa.id = a.id
  LEFT JOIN external_ids xauthor ON xauthor.kind = 'member'
  AND xauthor.id = a.author_id
ORDER BY
  a.published_at,
  a.slug COLLATE "C"
