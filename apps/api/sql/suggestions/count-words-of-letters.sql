-- Takes nothing
-- Returns
--   documents: integer
--   sampled: integer
--   counts: json
SELECT
  (
    SELECT
      count(*)::integer
    FROM
      posts c
    WHERE
      c.kind = 'dilemma'
      AND c.status = 'published'
  ) AS documents,
  (
    SELECT
      count(*)::integer
    FROM
      (
        SELECT
        FROM
          posts c
        WHERE
          c.kind = 'dilemma'
          AND c.status = 'published'
        ORDER BY
          c.published_at DESC,
          c.id DESC
        LIMIT
          5000
      ) AS sample
  ) AS sampled,
  (
    SELECT
      coalesce(json_object_agg(word, ndoc), '{}')
    FROM
      ts_stat(
        $sample$SELECT c.search FROM posts c WHERE c.kind = 'dilemma' AND c.status = 'published' ORDER BY c.published_at DESC, c.id DESC LIMIT 5000$sample$
      )
  ) AS counts
