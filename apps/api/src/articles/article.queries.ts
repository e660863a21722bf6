import type { Role } from '../accounts/member.entity';
import { lookedUpMember } from '../accounts/looked-up-member';
import { lookedUp } from '../platform/database/looked-up';
import {
  boolean,
  citext,
  Column,
  double,
  integer,
  sql,
  text,
  timestamptz,
  uuid,
  type ValuesOf,
} from '../platform/database/sql';

/** The result columns of `selectArticles`. */
export const articleColumns = {
  id: uuid,
  slug: text,
  title: text,
  summary: text,
  body: text,
  bodyHtml: text,
  publishedAt: timestamptz,
  /** Microseconds since 1970, for cursors. */
  publishedAtExact: double,
  authorId: uuid,
  authorHandle: citext,
  authorName: text,
  authorRoles: text.as<Role>().array,
  authorIsCoach: boolean.nullable,
  authorJoinedAt: timestamptz,
  topics: new Column<{ slug: string; name: string }[]>('json'),
};

export type ArticleRow = ValuesOf<typeof articleColumns>;

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
  FROM ${source} JOIN ${lookedUpMember('a.author_id')} m ON true
  ${where}`;

export const findArticleBySlug = sql({
  name: 'article-by-slug',
  parameters: { slug: text },
  row: articleColumns,
  text: ({ slug }) => selectArticles(`WHERE a.slug = ${slug}`),
});

export const findArticlesByIds = sql({
  name: 'articles-by-ids',
  parameters: { ids: uuid.array },
  row: articleColumns,
  text: ({ ids }) => selectArticles(`WHERE a.id = ANY(${ids})`),
});

interface PagePlaceholders {
  limit: string;
  topic?: string;
  after?: { publishedAtExact: string; id: string };
}

/** A page of the library, newest first. */
function pageText({ limit, topic, after }: PagePlaceholders): string {
  const conditions = ['true'];
  if (topic) {
    conditions.push(
      `EXISTS (SELECT FROM article_topics x WHERE x.topic_slug = ${topic} AND x.article_id = a.id)`,
    );
  }
  if (after) {
    const time = `timestamptz 'epoch' + ${after.publishedAtExact}::double precision * interval '1 microsecond'`;
    conditions.push(`(a.published_at, a.id) < (${time}, ${after.id}::uuid)`);
  }
  const inOrder = 'ORDER BY a.published_at DESC, a.id DESC';
  const page = `(SELECT * FROM articles a WHERE ${conditions.join(' AND ')} ${inOrder} LIMIT ${limit}) a`;
  return selectArticles(inOrder, page);
}

const limit = { limit: integer };
const cursor = { publishedAtExact: double, id: uuid };

export const articlePage = sql({
  name: 'articles',
  parameters: limit,
  row: articleColumns,
  text: pageText,
});

export const articlePageAfter = sql({
  name: 'articles-after',
  parameters: { ...limit, ...cursor },
  row: articleColumns,
  text: ({ limit, ...after }) => pageText({ limit, after }),
});

export const topicPage = sql({
  name: 'articles-topic',
  parameters: { ...limit, topic: text },
  row: articleColumns,
  text: pageText,
});

export const topicPageAfter = sql({
  name: 'articles-topic-after',
  parameters: { ...limit, topic: text, ...cursor },
  row: articleColumns,
  text: ({ limit, topic, ...after }) => pageText({ limit, topic, after }),
});

/** Articles of one name are published one after the other, so that each gets an address of its own. */
export const lockSlug = sql({
  name: 'lock-article-slug',
  parameters: { slug: text },
  row: {},
  text: ({ slug }) => `SELECT FROM pg_advisory_xact_lock(hashtextextended('article ' || ${slug}::text, 0))`,
});
