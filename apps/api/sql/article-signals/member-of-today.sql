-- Takes
--   $1 member: bytea
-- Returns
--   times: integer
--   untilTomorrow: integer
INSERT INTO
  today.presses (digest)
VALUES
  ($1 /* member */)
ON CONFLICT (digest) DO UPDATE
SET
  times = today.presses.times
RETURNING
  times,
  ceil(
    extract(
      epoch
      FROM
        (current_date + 1)::timestamptz - now()
    )
  )::integer AS "untilTomorrow"
