-- Takes
--   $1 email: citext
-- Returns
--   id: uuid
--   recipe: text or null
SELECT
  id,
  password_recipe (email) AS recipe
FROM
  members
WHERE
  email = $1 /* email */
