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
      ) AS decider,
      r.reason,
      r.explanation,
      r.at
    FROM
      json_to_recordset($1 /* rows */) AS r (post text, by text, reason text, explanation text, at timestamptz)
  ),
  told AS (
    UPDATE posts
    SET
      removed_for = given.reason
    FROM
      given
    WHERE
      posts.id = given.post_id
  ),
  items AS (
    INSERT INTO
      review_items (post_id, source, state, created_at, decided_at)
    SELECT
      post_id,
      'report',
      'decided',
      at,
      at
    FROM
      given
    RETURNING
      id,
      post_id
  ),
  entries AS (
    INSERT INTO
      log_entries (act, actor_id, post_id, reason, at)
    SELECT
      'remove',
      decider,
      post_id,
      reason,
      at
    FROM
      given
  )
INSERT INTO
  decisions (review_item_id, post_id, kind, reason, explanation, revision, decided_by, decided_at)
SELECT
  items.id,
  given.post_id,
  'remove',
  given.reason,
  given.explanation,
  0,
  given.decider,
  given.at
FROM
  given
  JOIN items ON items.post_id = given.post_id
