import { boolean, bytea, integer, real, sql, uuid } from '../platform/database/sql';

/** An article's id as we write it, and who wrote it. */
export const authorOfArticle = sql({
  name: 'author-of-article',
  parameters: { id: uuid },
  row: { id: uuid, authorId: uuid },
  text: ({ id }) => `SELECT id, author_id AS "authorId" FROM articles WHERE id = ${id}`,
});

/** The article, and the key of the day (null until somebody presses). */
export const articleToMark = sql({
  name: 'article-to-mark',
  parameters: { id: uuid },
  row: { id: uuid, authorId: uuid, key: bytea.nullable },
  text: ({ id }) => `
    SELECT id, author_id AS "authorId", (SELECT key FROM today.keys WHERE day = current_date) AS key
    FROM articles WHERE id = ${id}`,
});

/** Presses of one member wait for each other here. */
export const memberOfToday = sql({
  name: 'member-of-today',
  parameters: { member: bytea },
  row: { times: integer, untilTomorrow: integer },
  text: ({ member }) => `
    INSERT INTO today.presses (digest) VALUES (${member}) ON CONFLICT (digest) DO UPDATE SET times = today.presses.times
    RETURNING times, ceil(extract(epoch FROM (current_date + 1)::timestamptz - now()))::integer AS "untilTomorrow"`,
});

/**
 * Counts a press that has not counted today, in the transaction of the statement above: what it answers is kept.
 */
export const markOnce = sql({
  name: 'mark-helpful-once',
  parameters: {
    articleId: uuid,
    press: bytea,
    member: bytea,
    /** Whether the member may press more today. */
    mayPress: boolean,
  },
  row: { counts: boolean },
  text: ({ articleId, press, member, mayPress }) => `
    WITH first AS (
      INSERT INTO today.presses (digest) SELECT ${press}::bytea WHERE ${mayPress}::boolean ON CONFLICT (digest) DO NOTHING RETURNING 1
    ), counted AS (
      UPDATE today.presses SET times = times + 1 WHERE digest = ${member} AND EXISTS (SELECT FROM first)
    ), signal AS (
      INSERT INTO article_signals (article_id, helpful) SELECT ${articleId}::uuid, 1 FROM first
      ON CONFLICT (article_id) DO UPDATE SET helpful = article_signals.helpful + 1
    )
    SELECT EXISTS (SELECT FROM first) OR EXISTS (SELECT FROM today.presses WHERE digest = ${press}) AS counts`,
});

/**
 * Adds what came together. In order of ids, so that two processes do not wait for each other; an article that is
 * gone takes its counts along.
 */
export const addSignals = sql({
  name: 'add-signals',
  parameters: { ids: uuid.array, seen: real.array, opened: integer.array },
  row: {},
  text: ({ ids, seen, opened }) => `
    INSERT INTO article_signals (article_id, seen, opened)
    SELECT a.id, more.seen, more.opened
    FROM unnest(${ids}::uuid[], ${seen}::real[], ${opened}::integer[]) AS more(id, seen, opened) JOIN articles a ON a.id = more.id
    ORDER BY a.id
    ON CONFLICT (article_id) DO UPDATE SET seen = article_signals.seen + EXCLUDED.seen,
      opened = article_signals.opened + EXCLUDED.opened`,
});

/**
 * All that is known of the articles of which anything is known. Links are counted where they stand: of the posts,
 * only those that link are read (posts_linking). Who links to an article of their own says nothing new.
 */
export const signalsOfLibrary = sql({
  name: 'signals-of-library',
  parameters: {},
  row: { id: uuid, seen: real, opened: integer, helpful: integer, linkedBy: integer },
  text: () => `
    WITH links AS (
      SELECT a.id, count(DISTINCT p.author_id)::integer AS coaches
      FROM posts p CROSS JOIN unnest(p.linked_articles) AS linked(slug) JOIN articles a ON a.slug = linked.slug
      WHERE p.linked_articles IS NOT NULL AND p.status = 'published' AND p.author_id <> a.author_id
      GROUP BY a.id
    )
    SELECT id, coalesce(s.seen, 0) AS seen, coalesce(s.opened, 0) AS opened, coalesce(s.helpful, 0) AS helpful,
      coalesce(links.coaches, 0) AS "linkedBy"
    FROM (SELECT article_id AS id, seen, opened, helpful FROM article_signals) AS s FULL JOIN links USING (id)`,
});
