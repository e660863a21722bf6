-- Takes
--   $1 postId: uuid
--   $2 kind: text
--   $3 explanation: text
-- Returns nothing
INSERT INTO
  decisions (id, review_item_id, post_id, kind, reason, explanation, revision, decided_at)
SELECT
  CASE
    WHEN told.finely THEN uuidv7()
    ELSE uuidv7(date_trunc('hour', clock_timestamp(), 'UTC') - clock_timestamp())
  END,
  r.id,
  p.id,
  $2 /* kind */::text,
  (
    SELECT
      s.reason
    FROM
      reports s
    WHERE
      s.review_item_id = r.id
      AND s.reason <> 'crisis'
    GROUP BY
      s.reason
    ORDER BY
      sum(s.weight) DESC,
      s.reason
    LIMIT
      1
  ),
  coalesce(
    CASE
      WHEN $2 /* kind */::text = 'screen' THEN p.held_because
    END,
    $3 /* explanation */
  ),
  p.edit_count,
  CASE
    WHEN told.finely THEN now()
    ELSE date_trunc('hour', now(), 'UTC')
  END
FROM
  posts p
  LEFT JOIN review_items r ON r.post_id = p.id
  AND r.state <> 'decided'
  CROSS JOIN LATERAL (
    SELECT
      p.pen_name_id IS NULL
      OR $2 /* kind */::text <> 'screen' AS finely
  ) AS told
WHERE
  p.id = $1 /* postId */
