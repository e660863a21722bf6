-- Takes
--   $1 ids: uuid[]
-- Returns
--   noted: text
--   id: uuid
--   note: text
SELECT
  t.noted,
  t.id,
  t.note
FROM
  (
    SELECT
      'report' AS noted,
      id,
      note
    FROM
      reports
    WHERE
      post_id = ANY ($1 /* ids */)
    UNION ALL
    SELECT
      'author',
      id,
      author_note
    FROM
      review_items
    WHERE
      post_id = ANY ($1 /* ids */)
    UNION ALL
    SELECT
      said.noted,
      a.id,
      said.note
    FROM
      appeals a
      JOIN decisions x ON x.id = a.decision_id
      CROSS JOIN LATERAL (
        VALUES
          ('appeal', a.text),
          ('answer', a.answer)
      ) AS said (noted, note)
    WHERE
      x.post_id = ANY ($1 /* ids */)
  ) AS t
WHERE
  t.note IS NOT NULL
ORDER BY
  t.noted,
  t.id
