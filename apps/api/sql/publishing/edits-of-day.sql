-- Takes
--   $1 postId: uuid
--   $2 seconds: integer
-- Returns
--   many: integer
--   retryAfter: integer
SELECT
  count(*)::integer AS many,
  ceil(
    coalesce(
      extract(
        epoch
        FROM
          min(replaced_at) - now()
      ) + $2 /* seconds */::integer,
      0
    )
  )::integer AS "retryAfter"
FROM
  revisions
WHERE
  post_id = $1 /* postId */
  AND replaced_at > now() - $2 /* seconds */::integer * interval '1 second'
