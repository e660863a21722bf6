-- Takes
--   $1 topics: text[]
--   $2 handles: citext[]
--   $3 emails: citext[]
--   $4 articleSlugs: text[]
--   $5 names: text[]
--   $6 own: uuid[]
-- Returns
--   sort: text
--   name: text
SELECT
  'topics' AS sort,
  slug AS name
FROM
  topics
WHERE
  slug = ANY ($1 /* topics */)
UNION ALL
SELECT
  'handles',
  lower(handle::text)
FROM
  members
WHERE
  handle = ANY ($2 /* handles */)
UNION ALL
SELECT
  'emails',
  asked::text
FROM
  unnest($3 /* emails */::citext[]) AS asked
WHERE
  EXISTS (
    SELECT
    FROM
      members
    WHERE
      email = asked
  )
UNION ALL
SELECT
  'articleSlugs',
  slug
FROM
  articles
WHERE
  slug = ANY ($4 /* articleSlugs */)
UNION ALL
SELECT
  'articles',
  named.name
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
            x.kind = 'article'
            AND x.external_id = name
        ),
        own
      ) AS id
    FROM
      unnest($5 /* names */::text[], $6 /* own */::uuid[]) AS asked (name, own)
  ) AS named
  JOIN articles found ON found.id = named.id
