-- Takes
--   $1 penName: text
--   $2 memberId: uuid
-- Returns
--   id: uuid
--   seal: text
WITH
  pen AS (
    INSERT INTO
      pen_names (name)
    VALUES
      ($1 /* penName */)
    RETURNING
      id
  )
SELECT
  pen.id,
  sealed.seal (pen.id, $2 /* memberId */)::text AS seal
FROM
  pen
