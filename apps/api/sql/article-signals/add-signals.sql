-- Takes
--   $1 ids: uuid[]
--   $2 seen: real[]
--   $3 opened: integer[]
-- Returns nothing
INSERT INTO
  article_signals (article_id, seen, opened)
SELECT
  a.id,
  more.seen,
  more.opened
FROM
  unnest($1 /* ids */::uuid[], $2 /* seen */::real[], $3 /* opened */::integer[]) AS more (id, seen, opened)
  JOIN articles a ON a.id = more.id
ORDER BY
  a.id
ON CONFLICT (article_id) DO UPDATE
SET
  seen = article_signals.seen + EXCLUDED.seen,
  opened = article_signals.opened + EXCLUDED.opened
