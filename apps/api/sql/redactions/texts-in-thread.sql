-- Takes
--   $1 dilemmaId: uuid
--   $2 postId: uuid
--   $3 since: timestamp with time zone
--   $4 patterns: text[]
-- Returns
--   postId: uuid
--   revision: integer or null
--   body: text
SELECT
  t."postId",
  t.revision,
  t.body
FROM
  (
    SELECT
      p.id AS "postId",
      NULL::integer AS revision,
      p.body
    FROM
      posts p
    WHERE
      p.dilemma_id = $1 /* dilemmaId */
      AND p.id <> $2 /* postId */
      AND p.created_at >= $3 /* since */
    UNION ALL
    SELECT
      p.id,
      r.revision,
      r.body
    FROM
      posts p
      JOIN revisions r ON r.post_id = p.id
    WHERE
      p.dilemma_id = $1 /* dilemmaId */
      AND p.id <> $2 /* postId */
      AND p.created_at >= $3 /* since */
  ) AS t
WHERE
  translate(lower(t.body), E'*_~`\\\u00ad\u200b\u200c\u200d', '') LIKE ANY ($4 /* patterns */)
  OR t.body ~ '[&<]'
ORDER BY
  t."postId",
  t.revision
