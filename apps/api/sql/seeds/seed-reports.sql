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
      ) AS reporter,
      r.reason,
      r.note,
      r.weight,
      r.at
    FROM
      json_to_recordset($1 /* rows */) AS r (post text, by text, reason text, note text, weight integer, at timestamptz)
  ),
  items AS (
    INSERT INTO
      review_items (post_id, source, weight, created_at)
    SELECT
      post_id,
      'report',
      sum(weight),
      min(at)
    FROM
      given
    GROUP BY
      post_id
    RETURNING
      id,
      post_id
  )
INSERT INTO
  reports (review_item_id, post_id, reporter_id, reason, note, weight, created_at)
SELECT
  items.id,
  given.post_id,
  given.reporter,
  given.reason,
  given.note,
  given.weight,
  given.at
FROM
  given
  JOIN items ON items.post_id = given.post_id
