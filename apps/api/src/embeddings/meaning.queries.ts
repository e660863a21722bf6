import type { Statement } from '../platform/database/database';

/** The meaning of letters that nobody looks at any more is not worth the time; of new ones it is. */
const newestLetters = 10_000;
/** Documents read at a time. */
const batch = 20;

export interface MeaningStatements {
  /** Documents whose vector is missing or older than their text. */
  missing: Statement;
  /** $1 id, $2 vector */
  keep: Statement;
  /** $1 ids. Answers `id` and `vector`. */
  find: Statement;
}

export const articleMeanings: MeaningStatements = {
  missing: {
    name: 'articles-without-vector',
    text: `
      SELECT a.id, a.title, a.summary, a.body FROM articles a
      WHERE NOT EXISTS (SELECT FROM article_vectors v WHERE v.article_id = a.id)
      ORDER BY a.published_at DESC, a.id LIMIT ${batch}`,
  },
  keep: {
    name: 'keep-article-vector',
    text: `
      INSERT INTO article_vectors (article_id, vector) SELECT id, $2 FROM articles WHERE id = $1
      ON CONFLICT (article_id) DO UPDATE SET vector = EXCLUDED.vector, made_at = now()`,
  },
  find: {
    name: 'find-article-vectors',
    text: 'SELECT article_id AS id, vector FROM article_vectors WHERE article_id = ANY($1::uuid[])',
  },
};

export const dilemmaMeanings: MeaningStatements = {
  missing: {
    name: 'dilemmas-without-vector',
    text: `
      SELECT p.id, p.title, coalesce(p.ask, '') AS summary, p.body
      FROM (
        SELECT * FROM posts WHERE kind = 'dilemma' AND status = 'published'
        ORDER BY published_at DESC, id DESC LIMIT ${newestLetters}
      ) AS p LEFT JOIN dilemma_vectors v ON v.dilemma_id = p.id
      WHERE v.made_at IS NULL OR v.made_at < p.edited_at
      ORDER BY p.published_at DESC LIMIT ${batch}`,
  },
  keep: {
    name: 'keep-dilemma-vector',
    text: `
      INSERT INTO dilemma_vectors (dilemma_id, vector)
      SELECT id, $2 FROM posts WHERE id = $1
      ON CONFLICT (dilemma_id) DO UPDATE SET vector = EXCLUDED.vector, made_at = now()`,
  },
  find: {
    name: 'find-dilemma-vectors',
    text: 'SELECT dilemma_id AS id, vector FROM dilemma_vectors WHERE dilemma_id = ANY($1::uuid[])',
  },
};
