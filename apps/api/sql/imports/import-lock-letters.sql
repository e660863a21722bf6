-- Takes
--   $1 names: text[]
--   $2 own: uuid[]
-- Returns nothing
SELECT
FROM
  posts
WHERE
  id IN (
    SELECT
      found.dilemma_id
    FROM
      (
        SELECT
          name,
          coalesce(
            (
              SELECT
                x.id
              FROM
                external_ids x
              WHERE
                x.kind = 'post'
                AND x.external_id = name
            ),
            own
          ) AS id
        FROM
          unnest($1 /* names */::text[], $2 /* own */::uuid[]) AS asked (name, own)
      ) AS named
      JOIN posts found ON found.id = named.id
  )
ORDER BY
  id
FOR NO KEY UPDATE
