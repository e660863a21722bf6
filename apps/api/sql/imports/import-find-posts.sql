-- Takes
--   $1 names: text[]
--   $2 own: uuid[]
-- Returns
--   name: text
--   id: uuid
--   kind: text
--   dilemmaId: uuid
--   authorId: uuid or null
--   penNameId: uuid or null
--   held: boolean
--   letterPenNameId: uuid or null
--   letterPenName: text or null
SELECT
  named.name,
  found.id,
  found.kind,
  found.dilemma_id AS "dilemmaId",
  found.author_id AS "authorId",
  found.pen_name_id AS "penNameId",
  found.path IS NULL AS held,
  d.pen_name_id AS "letterPenNameId",
  n.name AS "letterPenName"
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
  JOIN posts d ON d.id = found.dilemma_id
  LEFT JOIN pen_names n ON n.id = d.pen_name_id
