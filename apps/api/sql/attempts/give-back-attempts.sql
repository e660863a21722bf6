-- Takes
--   $1 names: bytea[]
--   $2 many: integer[]
-- Returns nothing
WITH
  given AS (
    SELECT
      sha256(k.key || w.name) AS digest,
      w.many
    FROM
      today.keys k
      CROSS JOIN unnest($1 /* names */::bytea[], $2 /* many */::integer[]) AS w (name, many)
    WHERE
      k.day = current_date
  ),
  locked AS (
    SELECT
      a.digest,
      given.many
    FROM
      today.attempts a
      JOIN given USING (digest)
    ORDER BY
      a.digest
    FOR UPDATE OF
      a
  ),
  gone AS (
    DELETE FROM today.attempts a USING locked
    WHERE
      a.digest = locked.digest
      AND a.used <= locked.many
  )
UPDATE today.attempts a
SET
  used = a.used - locked.many
FROM
  locked
WHERE
  a.digest = locked.digest
  AND a.used > locked.many
