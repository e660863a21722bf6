-- Takes
--   $1 notes: json
-- Returns nothing
WITH
  given AS (
    SELECT
      *
    FROM
      json_to_recordset($1 /* notes */) AS g (noted text, id uuid, note text)
  ),
  reported AS (
    UPDATE reports r
    SET
      note = g.note
    FROM
      given g
    WHERE
      g.noted = 'report'
      AND r.id = g.id
  ),
  insisted AS (
    UPDATE review_items r
    SET
      author_note = g.note
    FROM
      given g
    WHERE
      g.noted = 'author'
      AND r.id = g.id
  )
UPDATE appeals a
SET
  text = coalesce(
    (
      SELECT
        g.note
      FROM
        given g
      WHERE
        g.noted = 'appeal'
        AND g.id = a.id
    ),
    a.text
  ),
  answer = coalesce(
    (
      SELECT
        g.note
      FROM
        given g
      WHERE
        g.noted = 'answer'
        AND g.id = a.id
    ),
    a.answer
  )
WHERE
  a.id IN (
    SELECT
      g.id
    FROM
      given g
    WHERE
      g.noted IN ('appeal', 'answer')
  )
