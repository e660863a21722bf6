-- Takes
--   $1 id: uuid
--   $2 judged: boolean
-- Returns nothing
UPDATE review_items r
SET
  state = 'decided',
  decided_at = now(),
  claimed_by = NULL,
  claimed_until = NULL
FROM
  posts p
WHERE
  r.id = $1 /* id */
  AND r.state <> 'decided'
  AND p.id = r.post_id
  AND NOT EXISTS (
    SELECT
    FROM
      appeals a
    WHERE
      a.review_item_id = r.id
      AND a.state = 'open'
  )
  AND (
    $2 /* judged */
    OR r.weight = 0
    AND p.status NOT IN ('held', 'hidden')
  )
