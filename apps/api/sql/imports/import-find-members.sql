-- Takes
--   $1 names: text[]
--   $2 own: uuid[]
--   $3 answerers: text[]
-- Returns
--   name: text
--   id: uuid
--   coach: boolean
SELECT
  named.name,
  found.id,
  EXISTS (
    SELECT
    FROM
      coach_credentials c
    WHERE
      c.member_id = found.id
  )
  OR named.name = ANY ($3 /* answerers */)
  AND EXISTS (
    SELECT
    FROM
      posts p
    WHERE
      p.author_id = found.id
      AND p.kind = 'answer'
  ) AS coach
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
            x.kind = 'member'
            AND x.external_id = name
        ),
        own
      ) AS id
    FROM
      unnest($1 /* names */::text[], $2 /* own */::uuid[]) AS asked (name, own)
  ) AS named
  JOIN members found ON found.id = named.id
