import type { Statement } from '../platform/database/database';

/** An article's id as we write it, and who wrote it. $1 id */
export const authorOfArticle: Statement = {
  name: 'author-of-article',
  text: 'SELECT id, author_id AS "authorId" FROM articles WHERE id = $1',
};

/** The article, and the key of the day (null until somebody presses). $1 id */
export const articleToMark: Statement = {
  name: 'article-to-mark',
  text: `
    SELECT id, author_id AS "authorId", (SELECT key FROM today.keys WHERE day = current_date) AS key
    FROM articles WHERE id = $1`,
};

/** Made by Postgres, 244 random bits: the key is never a parameter, and so in no log. */
export const makeKey: Statement = {
  name: 'make-key-of-the-day',
  text: `
    INSERT INTO today.keys (day, key)
    SELECT current_date, sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
    ON CONFLICT (day) DO NOTHING`,
};

/** Presses of one member wait for each other here. $1 digest of the member */
export const memberOfToday: Statement = {
  name: 'member-of-today',
  text: `
    INSERT INTO today.presses (digest) VALUES ($1) ON CONFLICT (digest) DO UPDATE SET times = today.presses.times
    RETURNING times, ceil(extract(epoch FROM (current_date + 1)::timestamptz - now()))::integer AS "untilTomorrow"`,
};

/**
 * Counts a press that has not counted today, in the transaction of the statement above: what it answers is kept.
 * $1 article, $2 digest of the press, $3 digest of the member, $4 whether the member may press more today
 */
export const markOnce: Statement = {
  name: 'mark-helpful-once',
  text: `
    WITH first AS (
      INSERT INTO today.presses (digest) SELECT $2::bytea WHERE $4::boolean ON CONFLICT (digest) DO NOTHING RETURNING 1
    ), counted AS (
      UPDATE today.presses SET times = times + 1 WHERE digest = $3 AND EXISTS (SELECT FROM first)
    ), signal AS (
      INSERT INTO article_signals (article_id, helpful) SELECT $1::uuid, 1 FROM first
      ON CONFLICT (article_id) DO UPDATE SET helpful = article_signals.helpful + 1
    )
    SELECT EXISTS (SELECT FROM first) OR EXISTS (SELECT FROM today.presses WHERE digest = $2) AS counts`,
};

/**
 * Adds what came together. In order of ids, so that two processes do not wait for each other; an article that is
 * gone takes its counts along. $1 ids, $2 seen, $3 opened
 */
export const addSignals: Statement = {
  name: 'add-signals',
  text: `
    INSERT INTO article_signals (article_id, seen, opened)
    SELECT a.id, more.seen, more.opened
    FROM unnest($1::uuid[], $2::real[], $3::integer[]) AS more(id, seen, opened) JOIN articles a ON a.id = more.id
    ORDER BY a.id
    ON CONFLICT (article_id) DO UPDATE SET seen = article_signals.seen + EXCLUDED.seen,
      opened = article_signals.opened + EXCLUDED.opened`,
};

/**
 * All that is known of the articles of which anything is known. Links are counted where they stand: of the posts,
 * only those that link are read (posts_linking). Who links to an article of their own says nothing new.
 */
export const signalsOfLibrary: Statement = {
  name: 'signals-of-library',
  text: `
    WITH links AS (
      SELECT a.id, count(DISTINCT p.author_id)::integer AS coaches
      FROM posts p CROSS JOIN unnest(p.linked_articles) AS linked(slug) JOIN articles a ON a.slug = linked.slug
      WHERE p.linked_articles IS NOT NULL AND p.status = 'published' AND p.author_id <> a.author_id
      GROUP BY a.id
    )
    SELECT id, coalesce(s.seen, 0) AS seen, coalesce(s.opened, 0) AS opened, coalesce(s.helpful, 0) AS helpful,
      coalesce(links.coaches, 0) AS "linkedBy"
    FROM (SELECT article_id AS id, seen, opened, helpful FROM article_signals) AS s FULL JOIN links USING (id)`,
};
