-- Takes
--   $1 dilemmaId: uuid
--   $2 after: integer[]
--   $3 before: integer[]
-- Returns
--   id: uuid
--   path: integer[]
--   standing: double precision
--   byLetterWriter: boolean
SELECT
  p.id,
  p.path,
  p.standing,
  p.status = 'published'
  AND (
    p.author_id = d.author_id
    OR p.pen_name_id = d.pen_name_id
  ) IS TRUE AS "byLetterWriter"
FROM
  posts p
  JOIN posts d ON d.id = p.dilemma_id
WHERE
  p.dilemma_id = $1 /* dilemmaId */
  AND p.path > $2 /* after */
  AND p.path < $3 /* before */
  AND p.kind = 'comment'
ORDER BY
  p.path
