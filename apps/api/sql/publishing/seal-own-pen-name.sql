-- Takes
--   $1 name: text
--   $2 proof: bytea
-- Returns
--   id: uuid
--   sealed: boolean
WITH
  pen AS (
    INSERT INTO
      pen_names (name)
    VALUES
      ($1 /* name */)
    RETURNING
      id
  )
SELECT
  id,
  sealed.seal (id, $2 /* proof */) AS sealed
FROM
  pen
