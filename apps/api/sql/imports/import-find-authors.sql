-- Takes
--   $1 penNames: uuid[]
--   $2 members: uuid[]
-- Returns
--   wrote: boolean
SELECT
  sealed.is_author (asked.pen, asked.member) AS wrote
FROM
  unnest($1 /* penNames */::uuid[], $2 /* members */::uuid[]) WITH ORDINALITY AS asked (pen, member, position)
ORDER BY
  position
