import type { Statement } from '../platform/database/database';
import { lookedUp } from '../platform/database/looked-up';

/** Selects articles whole; `where` continues after FROM, with a as the article. */
export const selectArticles = (where: string, source = 'articles a') => `
  SELECT a.id, a.slug, a.title, a.summary, a.body, a.body_html AS "bodyHtml", a.published_at AS "publishedAt",
    (extract(epoch FROM a.published_at) * 1000000)::double precision AS "publishedAtExact",
    m.id AS "authorId", m.handle AS "authorHandle", m.name AS "authorName", m.roles AS "authorRoles",
    m.coach_until > now() AS "authorIsCoach", m.created_at AS "authorJoinedAt",
    coalesce((
      SELECT json_agg(json_build_object('slug', t.slug, 'name', t.name) ORDER BY t.position, t.name)
      FROM article_topics x JOIN ${lookedUp('topics WHERE slug = x.topic_slug')} t ON true WHERE x.article_id = a.id
    ), '[]') AS topics
  FROM ${source} JOIN ${lookedUp('members WHERE id = a.author_id')} m ON true
  ${where}`;

/** $1 slug */
export const findArticleBySlug: Statement = {
  name: 'article-by-slug',
  text: selectArticles('WHERE a.slug = $1'),
};

/** $1 ids */
export const findArticlesByIds: Statement = {
  name: 'articles-by-ids',
  text: selectArticles('WHERE a.id = ANY($1)'),
};

/** A page of the library: $1 limit, then the topic when there is one, then time and id of the cursor. */
function pageText(parts: { topic: boolean; after: boolean }): string {
  const conditions = ['true'];
  if (parts.topic) {
    conditions.push('EXISTS (SELECT FROM article_topics x WHERE x.topic_slug = $2 AND x.article_id = a.id)');
  }
  const at = parts.topic ? 3 : 2;
  const time = `timestamptz 'epoch' + $${at}::double precision * interval '1 microsecond'`;
  if (parts.after) conditions.push(`(a.published_at, a.id) < (${time}, $${at + 1}::uuid)`);
  const inOrder = 'ORDER BY a.published_at DESC, a.id DESC';
  const page = `(SELECT * FROM articles a WHERE ${conditions.join(' AND ')} ${inOrder} LIMIT $1) a`;
  return selectArticles(inOrder, page);
}

const pageOfArticles = (parts: { topic: boolean; after: boolean }): Statement => ({
  name: `articles${parts.topic ? '-topic' : ''}${parts.after ? '-after' : ''}`,
  text: pageText(parts),
});

const pages = {
  all: {
    first: pageOfArticles({ topic: false, after: false }),
    next: pageOfArticles({ topic: false, after: true }),
  },
  topic: {
    first: pageOfArticles({ topic: true, after: false }),
    next: pageOfArticles({ topic: true, after: true }),
  },
};

export const articlesStatement = (parts: { topic: boolean; after: boolean }): Statement =>
  pages[parts.topic ? 'topic' : 'all'][parts.after ? 'next' : 'first'];

/** Articles of one name are published one after the other, so that each gets an address of its own. $1 slug */
export const lockSlug: Statement = {
  name: 'lock-article-slug',
  text: `SELECT pg_advisory_xact_lock(hashtextextended('article ' || $1, 0))`,
};

/** An article with its topics, at the first free address: slug, slug-2, slug-3. */
export const insertArticle: Statement = {
  name: 'insert-article',
  text: `
    WITH free AS (
      SELECT wanted.slug FROM generate_series(1, 1000) AS n
      CROSS JOIN LATERAL (SELECT $1 || CASE WHEN n = 1 THEN '' ELSE '-' || n END AS slug) AS wanted
      WHERE NOT EXISTS (SELECT FROM articles a WHERE a.slug = wanted.slug) ORDER BY n LIMIT 1
    ), article AS (
      INSERT INTO articles (slug, title, summary, body, body_html, author_id)
      SELECT free.slug, $2, $3, $4, $5, $6 FROM free RETURNING id
    ), topics AS (
      INSERT INTO article_topics (article_id, topic_slug) SELECT article.id, unnest($7::text[]) FROM article
    )
    SELECT id FROM article`,
};
