-- Takes
--   $1 names: bytea[]
--   $2 most: integer[]
--   $3 seconds: integer[]
-- Returns
--   passed: boolean
--   retryAfter: integer
WITH
  wanted AS (
    SELECT
      sha256(k.key || w.name) AS digest,
      w.most,
      w.seconds,
      w.at
    FROM
      today.keys k
      CROSS JOIN unnest($1 /* names */::bytea[], $2 /* most */::integer[], $3 /* seconds */::integer[]) WITH ORDINALITY AS w (name, most, seconds, at)
    WHERE
      k.day = current_date
  ),
  taken AS (
    INSERT INTO
      today.attempts AS a (digest, used, ends_at)
    SELECT
      digest,
      1,
      now() + seconds * interval '1 second'
    FROM
      wanted
    ORDER BY
      digest
    ON CONFLICT (digest) DO UPDATE
    SET
      used = CASE
        WHEN a.ends_at <= now() THEN 1
        ELSE least(
          a.used + 1,
          (
            SELECT
              greatest(w.most, a.used)
            FROM
              wanted w
            WHERE
              w.digest = a.digest
          )
        )
      END,
      ends_at = CASE
        WHEN a.ends_at <= now() THEN EXCLUDED.ends_at
        ELSE a.ends_at
      END
    RETURNING
      new.digest,
      new.ends_at,
      old.digest IS NULL
      OR old.ends_at <= now()
      OR new.used > old.used AS passed
  )
SELECT
  passed,
  ceil(
    extract(
      epoch
      FROM
        taken.ends_at - now()
    )
  )::integer AS "retryAfter"
FROM
  taken
  JOIN wanted USING (digest)
ORDER BY
  at
