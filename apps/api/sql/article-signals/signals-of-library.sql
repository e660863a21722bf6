-- Takes nothing
-- Returns
--   id: uuid
--   seen: real
--   opened: integer
--   helpful: integer
--   linkedBy: integer
WITH
  links AS (
    SELECT
      a.id,
      count(DISTINCT p.author_id)::integer AS coaches
    FROM
      posts p
      CROSS JOIN unnest(p.linked_articles) AS linked (slug)
      JOIN articles a ON a.slug = linked.slug
    WHERE
      p.linked_articles IS NOT NULL
      AND p.status = 'published'
      AND p.author_id <> a.author_id
    GROUP BY
      a.id
  )
SELECT
  id,
  coalesce(s.seen, 0) AS seen,
  coalesce(s.opened, 0) AS opened,
  coalesce(s.helpful, 0) AS helpful,
  coalesce(links.coaches, 0) AS "linkedBy"
FROM
  (
    SELECT
      article_id AS id,
      seen,
      opened,
      helpful
    FROM
      article_signals
  ) AS s
  FULL JOIN links USING (id)
