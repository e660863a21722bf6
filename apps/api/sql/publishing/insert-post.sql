-- Takes
--   $1 id: uuid
--   $2 kind: text
--   $3 dilemmaId: uuid
--   $4 parentId: uuid or null
--   $5 path: integer[] or null
--   $6 authorId: uuid or null
--   $7 penNameId: uuid or null
--   $8 body: text
--   $9 bodyHtml: text
--   $10 status: text
--   $11 heldBecause: text or null
--   $12 title: text or null
--   $13 slug: text or null
--   $14 ask: text or null
--   $15 topicSlug: text or null
--   $16 requestKey: bytea or null
--   $17 requestContent: bytea or null
-- Returns
--   createdAt: timestamp with time zone
--   publishedAt: timestamp with time zone or null
--   standing: double precision
WITH
  remembered AS (
    INSERT INTO
      requests (key, post_id, content)
    SELECT
      $16 /* requestKey */::bytea,
      $1 /* id */::uuid,
      $17 /* requestContent */::bytea
    WHERE
      $16 /* requestKey */::bytea IS NOT NULL
  )
INSERT INTO
  posts (
    id,
    kind,
    dilemma_id,
    parent_id,
    path,
    author_id,
    pen_name_id,
    body,
    body_html,
    status,
    held_because,
    title,
    slug,
    ask,
    topic_slug,
    published_at,
    last_activity_at,
    number
  )
VALUES
  (
    $1 /* id */,
    $2 /* kind */,
    $3 /* dilemmaId */,
    $4 /* parentId */,
    $5 /* path */,
    $6 /* authorId */,
    $7 /* penNameId */,
    $8 /* body */,
    $9 /* bodyHtml */,
    $10 /* status */,
    $11 /* heldBecause */,
    $12 /* title */,
    $13 /* slug */,
    $14 /* ask */,
    $15 /* topicSlug */,
    CASE
      WHEN $10 /* status */ = 'published' THEN now()
    END,
    CASE
      WHEN $2 /* kind */ = 'dilemma' THEN now()
    END,
    CASE
      WHEN $2 /* kind */ = 'dilemma' THEN nextval('dilemma_numbers')
    END
  )
RETURNING
  created_at AS "createdAt",
  published_at AS "publishedAt",
  standing
