-- Takes
--   $1 viewerId: uuid
--   $2 proof: bytea
--   $3 dilemmaId: uuid
--   $4 topicSlug: text
-- Returns
--   topicSlug: text
--   mine: boolean
--   sealed: boolean
--   topicExists: boolean
--   changed: jsonb or null
--   askedAt: timestamp with time zone
SELECT
  p.topic_slug AS "topicSlug",
  coalesce(
    p.author_id = $1 /* viewerId */,
    p.pen_name_id = ANY (
      (
        SELECT
          sealed.own_pen_names ($2 /* proof */)
      )::uuid[]
    ),
    false
  ) AS mine,
  p.pen_name_id IS NOT NULL AS sealed,
  EXISTS (
    SELECT
    FROM
      topics
    WHERE
      slug = $4 /* topicSlug */
  ) AS "topicExists",
  p.changes AS changed,
  now() AS "askedAt"
FROM
  posts p
WHERE
  p.id = $3 /* dilemmaId */
  AND p.kind = 'dilemma'
