-- Takes
--   $1 posts: json
--   $2 byModerator: uuid or null
-- Returns nothing
WITH
  given AS (
    SELECT
      *
    FROM
      json_to_recordset($1 /* posts */) AS g (id uuid, body text, "bodyHtml" text, title text, slug text, ask text, cuts jsonb, changed jsonb)
  ),
  counted AS (
    SELECT
      p.id,
      p.edit_count AS before,
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
      ) + 1 AS revision
    FROM
      posts p
      JOIN given g ON g.id = p.id
  ),
  kept AS (
    INSERT INTO
      revisions (post_id, revision, body)
    SELECT
      c.id,
      c.revision,
      g.body
    FROM
      counted c
      JOIN given g ON g.id = c.id
    WHERE
      EXISTS (
        SELECT
        FROM
          reports s
        WHERE
          s.post_id = c.id
          AND s.revision = c.before
      )
      OR EXISTS (
        SELECT
        FROM
          decisions x
        WHERE
          x.post_id = c.id
          AND x.revision = c.before
      )
  ),
  seen AS (
    UPDATE review_items i
    SET
      revision = c.revision,
      claimed_revision = CASE
        WHEN i.claimed_by = $2 /* byModerator */
        AND i.claimed_revision = i.revision THEN c.revision
        ELSE i.claimed_revision
      END
    FROM
      counted c
    WHERE
      i.post_id = c.id
      AND i.state <> 'decided'
  ),
  forgotten AS (
    UPDATE requests r
    SET
      content = NULL
    FROM
      given g
    WHERE
      r.post_id = g.id
      AND r.content IS NOT NULL
  ),
  meant AS (
    DELETE FROM dilemma_vectors v USING given g
    WHERE
      v.dilemma_id = g.id
  )
UPDATE posts p
SET
  body = g.body,
  body_html = g."bodyHtml",
  title = g.title,
  slug = g.slug,
  ask = g.ask,
  redactions = g.cuts,
  changes = g.changed,
  edited_at = now(),
  edit_count = c.revision
FROM
  given g
  JOIN counted c ON c.id = g.id
WHERE
  p.id = g.id
