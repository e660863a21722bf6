-- Takes
--   $1 decisionId: uuid
--   $2 text: text
-- Returns
--   id: uuid
WITH
  about AS (
    SELECT
      p.id,
      p.edit_count,
      p.pen_name_id IS NOT NULL AS sealed
    FROM
      decisions x
      JOIN posts p ON p.id = x.post_id
    WHERE
      x.id = $1 /* decisionId */
      AND NOT EXISTS (
        SELECT
        FROM
          appeals a
        WHERE
          a.decision_id = x.id
      )
  ),
  item AS (
    INSERT INTO
      review_items (id, post_id, source, revision, created_at)
    SELECT
      CASE
        WHEN sealed THEN uuidv7(date_trunc('hour', clock_timestamp(), 'UTC') - clock_timestamp())
        ELSE uuidv7()
      END,
      id,
      'appeal',
      edit_count,
      CASE
        WHEN sealed THEN date_trunc('hour', now(), 'UTC')
        ELSE now()
      END
    FROM
      about
    ON CONFLICT (post_id)
    WHERE
      state <> 'decided' DO UPDATE
    SET
      source = CASE
        WHEN review_items.source = 'crisis' THEN 'crisis'
        ELSE 'appeal'
      END
    RETURNING
      id
  )
INSERT INTO
  appeals (id, decision_id, review_item_id, text, created_at)
SELECT
  CASE
    WHEN sealed THEN uuidv7(date_trunc('hour', clock_timestamp(), 'UTC') - clock_timestamp())
    ELSE uuidv7()
  END,
  $1 /* decisionId */,
  item.id,
  $2 /* text */,
  CASE
    WHEN sealed THEN date_trunc('hour', now(), 'UTC')
    ELSE now()
  END
FROM
  about,
  item
ON CONFLICT (decision_id) DO NOTHING
RETURNING
  id
