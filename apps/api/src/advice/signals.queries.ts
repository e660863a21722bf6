import type { Statement } from '../platform/database/database';

/** An article's id as we write it, and who wrote it. $1 id */
export const authorOfArticle: Statement = {
  name: 'author-of-article',
  text: 'SELECT id, author_id AS "authorId" FROM articles WHERE id = $1',
};

/**
 * Adds what came together. In order of ids, so that two processes do not wait for each other; an article that is
 * gone takes its counts along. $1 ids, $2 seen, $3 opened, $4 helpful
 */
export const addSignals: Statement = {
  name: 'add-signals',
  text: `
    INSERT INTO article_signals (article_id, seen, opened, helpful)
    SELECT a.id, more.seen, more.opened, more.helpful
    FROM unnest($1::uuid[], $2::real[], $3::integer[], $4::integer[]) AS more(id, seen, opened, helpful)
      JOIN articles a ON a.id = more.id
    ORDER BY a.id
    ON CONFLICT (article_id) DO UPDATE SET seen = article_signals.seen + EXCLUDED.seen,
      opened = article_signals.opened + EXCLUDED.opened, helpful = article_signals.helpful + EXCLUDED.helpful`,
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
