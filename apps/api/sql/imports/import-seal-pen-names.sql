-- Takes
--   $1 rows: json
-- Returns
--   seal: text or null
WITH
  given AS (
    SELECT
      *
    FROM
      json_to_recordset($1 /* rows */) AS r (id uuid, name text, "memberId" uuid)
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
  CASE
    WHEN "memberId" IS NOT NULL THEN sealed.seal_for (id, "memberId")::text
  END AS seal
FROM
  pens
  JOIN given USING (id)
