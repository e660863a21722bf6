-- Takes
--   $1 postId: uuid
--   $2 body: text
--   $3 bodyHtml: text
--   $4 status: text
--   $5 heldBecause: text or null
-- Returns nothing
WITH
  kept AS (
    INSERT INTO
      revisions (post_id, revision, body)
    SELECT
      p.id,
      greatest(
        p.edit_count,
        (
          SELECT
            max(r.revision)
          FROM
            revisions r
          WHERE
            r.post_id = p.id
        )
      ) + 1,
      p.body
    FROM
      posts p
    WHERE
      p.id = $1 /* postId */
    RETURNING
      post_id,
      revision
  ),
  seen AS (
    UPDATE review_items i
    SET
      revision = kept.revision
    FROM
      kept
    WHERE
      i.post_id = kept.post_id
      AND i.state <> 'decided'
  )
UPDATE posts
SET
  body = $2 /* body */,
  body_html = $3 /* bodyHtml */,
  edited_at = now(),
  edit_count = kept.revision,
  status = $4 /* status */,
  held_because = $5 /* heldBecause */
FROM
  kept
WHERE
  id = kept.post_id
