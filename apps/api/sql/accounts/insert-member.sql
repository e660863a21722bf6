-- Takes
--   $1 handle: citext
--   $2 name: text
--   $3 email: citext
--   $4 passwordHash: text
--   $5 likenesses: text[]
-- Returns
--   id: uuid
WITH
  member AS (
    INSERT INTO
      members (handle, name, email, password_hash)
    VALUES
      ($1 /* handle */, $2 /* name */, $3 /* email */, $4 /* passwordHash */)
    RETURNING
      id
  ),
  claimed AS (
    INSERT INTO
      member_names (likeness, member_id)
    SELECT
      likeness,
      member.id
    FROM
      member,
      unnest($5 /* likenesses */::text[]) AS likeness
  )
SELECT
  id
FROM
  member
