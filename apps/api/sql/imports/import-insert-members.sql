-- Takes
--   $1 rows: json
-- Returns nothing
WITH
  given AS (
    SELECT
      *
    FROM
      json_to_recordset($1 /* rows */) AS r (
        id uuid,
        handle text,
        name text,
        email text,
        roles text[],
        coach boolean,
        "createdAt" timestamptz,
        likenesses text[]
      )
  ),
  inserted AS (
    INSERT INTO
      members (id, handle, name, email, roles, coach_until, created_at)
    SELECT
      id,
      handle,
      name,
      email,
      roles,
      CASE
        WHEN coach THEN now() + interval '24 months'
      END,
      coalesce("createdAt", now())
    FROM
      given
  )
INSERT INTO
  member_names (likeness, member_id)
SELECT
  likeness,
  id
FROM
  given,
  unnest(likenesses) AS likeness
ORDER BY
  likeness
ON CONFLICT DO NOTHING
