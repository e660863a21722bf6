-- Takes
--   $1 rows: json
-- Returns nothing
WITH
  given AS (
    SELECT
      (
        SELECT
          id
        FROM
          external_ids
        WHERE
          kind = 'post'
          AND external_id = r.post
      ) AS post_id,
      (
        SELECT
          id
        FROM
          external_ids
        WHERE
          kind = 'member'
          AND external_id = r.by
      ) AS actor,
      r.at
    FROM
      json_to_recordset($1 /* rows */) AS r (post text, by text, at timestamptz)
  ),
  locked AS (
    UPDATE posts
    SET
      locked_at = given.at
    FROM
      given
    WHERE
      posts.id = given.post_id
  )
INSERT INTO
  log_entries (act, actor_id, post_id, at)
SELECT
  'lock_comments',
  actor,
  post_id,
  at
FROM
  given
