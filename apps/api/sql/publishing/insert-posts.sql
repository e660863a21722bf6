-- Takes
--   $1 posts: json
-- Returns nothing
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
    removed_for,
    created_at,
    helped,
    last_activity_at,
    title,
    slug,
    ask,
    topic_slug,
    locked_at,
    number
  )
SELECT
  id,
  kind,
  "dilemmaId",
  "parentId",
  CASE
    WHEN kind = 'dilemma' THEN '{}'::integer[]
  END,
  "authorId",
  "penNameId",
  body,
  "bodyHtml",
  'held',
  CASE
    WHEN status = 'held' THEN 'It was waiting for a moderator where it came from.'
  END,
  CASE
    WHEN status = 'removed' THEN 'other'
  END,
  "createdAt",
  coalesce(helped, false),
  CASE
    WHEN kind = 'dilemma' THEN "createdAt"
  END,
  title,
  slug,
  ask,
  "topicSlug",
  CASE
    WHEN locked THEN now()
  END,
  CASE
    WHEN kind = 'dilemma' THEN nextval('dilemma_numbers')
  END
FROM
  json_to_recordset($1 /* posts */) AS r (
    id uuid,
    kind text,
    "dilemmaId" uuid,
    "parentId" uuid,
    "authorId" uuid,
    "penNameId" uuid,
    body text,
    "bodyHtml" text,
    status text,
    "createdAt" timestamptz,
    helped boolean,
    title text,
    slug text,
    ask text,
    "topicSlug" text,
    locked boolean
  )
