-- Takes
--   $1 viewerId: uuid
--   $2 proof: bytea
--   $3 postId: uuid
-- Returns
--   body: text
--   title: text or null
--   ask: text or null
--   revision: integer
--   cuts: jsonb or null
--   changed: jsonb or null
--   createdAt: timestamp with time zone
--   askedAt: timestamp with time zone
--   tookPart: boolean
SELECT
  p.body,
  p.title,
  p.ask,
  p.edit_count AS revision,
  p.redactions AS cuts,
  p.changes AS changed,
  p.created_at AS "createdAt",
  now() AS "askedAt",
  coalesce(
    d.author_id = $1 /* viewerId */,
    d.pen_name_id = ANY (
      (
        SELECT
          sealed.own_pen_names ($2 /* proof */)
      )::uuid[]
    ),
    false
  )
  OR EXISTS (
    SELECT
    FROM
      posts w
    WHERE
      w.dilemma_id = p.dilemma_id
      AND w.author_id = $1 /* viewerId */
  ) AS "tookPart"
FROM
  posts p
  JOIN posts d ON d.id = p.dilemma_id
WHERE
  p.id = $3 /* postId */
