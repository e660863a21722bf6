-- Takes
--   $1 rows: json
-- Returns nothing
WITH
  given AS (
    SELECT
      *
    FROM
      json_to_recordset($1 /* rows */) AS r (
        id uuid,
        slug text,
        title text,
        summary text,
        body text,
        "bodyHtml" text,
        "authorId" uuid,
        "publishedAt" timestamptz,
        topics text[]
      )
  ),
  inserted AS (
    INSERT INTO
      articles (id, slug, title, summary, body, body_html, author_id, published_at)
    SELECT
      id,
      slug,
      title,
      summary,
      body,
      "bodyHtml",
      "authorId",
      "publishedAt"
    FROM
      given
  )
INSERT INTO
  article_topics (article_id, topic_slug)
SELECT
  id,
  unnest(topics)
FROM
  given
