-- Takes
--   $1 things: uuid[]
--   $2 members: uuid[]
-- Returns
--   thing: uuid
--   member: uuid
SELECT
  thing,
  member
FROM
  unnest($1 /* things */::uuid[], $2 /* members */::uuid[]) AS asked (thing, member)
WHERE
  sealed.is_written_by (thing, member)
  OR EXISTS (
    SELECT
    FROM
      votes v
    WHERE
      v.post_id = thing
      AND v.member_id = member
  )
