-- Takes
--   $1 reporterId: uuid
-- Returns
--   reportsToday: integer
--   retryAfter: integer
SELECT
  count(*)::integer AS "reportsToday",
  ceil(
    coalesce(
      extract(
        epoch
        FROM
          min(created_at) + interval '1 day' - now()
      ),
      0
    )
  )::integer AS "retryAfter"
FROM
  reports
WHERE
  reporter_id = $1 /* reporterId */
  AND created_at > now() - interval '1 day'
