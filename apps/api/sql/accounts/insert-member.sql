-- Takes
--   $1 handle: citext
--   $2 name: text
--   $3 email: citext
--   $4 passwordHash: text
-- Returns
--   id: uuid
INSERT INTO
  members (handle, name, email, password_hash)
VALUES
  ($1 /* handle */, $2 /* name */, $3 /* email */, $4 /* passwordHash */)
RETURNING
  id
