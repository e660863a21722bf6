-- Takes
--   $1 penNames: json
-- Returns
--   id: uuid
--   seal: text or null
WITH
  given AS (
    SELECT
      coalesce(id, uuidv7()) AS id,
      name,
      "memberId"
    FROM
      json_to_recordset($1 /* penNames */) AS r (id uuid, name text, "memberId" uuid)
  ),
  pens AS (
    INSERT INTO
      pen_names (id, name)
    SELECT
      id,
      name
    FROM
      given
    RETURNING
      id
  )
SELECT
  id,
  CASE
    WHEN "memberId" IS NOT NULL THEN sealed.seal (id, "memberId")::text
  END AS seal
FROM
  pens
  JOIN given USING (id)
