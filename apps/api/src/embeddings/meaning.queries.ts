import { bytea, integer, sql, text, uuid } from '../platform/database/sql';

/** The meaning of letters that nobody looks at any more is not worth the time; of new ones it is. */
const newestLetters = 10_000;
/** Documents read at a time. */
const batch = 20;

const document = {
  id: uuid,
  title: text,
  summary: text,
  body: text,
  /** How often it was changed: what was read meanwhile in an older version is not kept. */
  revision: integer,
};
const kept = { id: uuid, vector: bytea };
const keeping = { ...kept, revision: integer };
const wanted = { ids: uuid.array };

export const articleMeanings = {
  /** Documents whose vector is missing or older than their text. */
  missing: sql({
    name: 'articles-without-vector',
    parameters: {},
    row: document,
    text: () => `
      SELECT a.id, a.title, a.summary, a.body, 0 AS revision FROM articles a
      WHERE NOT EXISTS (SELECT FROM article_vectors v WHERE v.article_id = a.id)
      ORDER BY a.published_at DESC, a.id LIMIT ${batch}`,
  }),
  keep: sql({
    name: 'keep-article-vector',
    parameters: keeping,
    row: {},
    text: ({ id, vector, revision }) => `
      INSERT INTO article_vectors (article_id, vector)
      SELECT id, ${vector} FROM articles WHERE id = ${id} AND ${revision}::integer = 0
      ON CONFLICT (article_id) DO UPDATE SET vector = EXCLUDED.vector, made_at = now()`,
  }),
  find: sql({
    name: 'find-article-vectors',
    parameters: wanted,
    row: kept,
    text: ({ ids }) => `SELECT article_id AS id, vector FROM article_vectors WHERE article_id = ANY(${ids})`,
  }),
};

export type MeaningStatements = typeof articleMeanings;

export const dilemmaMeanings: MeaningStatements = {
  missing: sql({
    name: 'dilemmas-without-vector',
    parameters: {},
    row: document,
    text: () => `
      SELECT p.id, p.title, coalesce(p.ask, '') AS summary, p.body, p.edit_count AS revision
      FROM (
        SELECT * FROM posts WHERE kind = 'dilemma' AND status = 'published'
        ORDER BY published_at DESC, id DESC LIMIT ${newestLetters}
      ) AS p LEFT JOIN dilemma_vectors v ON v.dilemma_id = p.id
      WHERE v.made_at IS NULL OR v.made_at < p.edited_at
      ORDER BY p.published_at DESC LIMIT ${batch}`,
  }),
  /** FOR SHARE waits for whoever is changing the text, so that what they cut out is in no vector afterwards. */
  keep: sql({
    name: 'keep-dilemma-vector',
    parameters: keeping,
    row: {},
    text: ({ id, vector, revision }) => `
      INSERT INTO dilemma_vectors (dilemma_id, vector)
      SELECT id, ${vector} FROM posts WHERE id = ${id} AND edit_count = ${revision} FOR SHARE
      ON CONFLICT (dilemma_id) DO UPDATE SET vector = EXCLUDED.vector, made_at = now()`,
  }),
  find: sql({
    name: 'find-dilemma-vectors',
    parameters: wanted,
    row: kept,
    text: ({ ids }) => `SELECT dilemma_id AS id, vector FROM dilemma_vectors WHERE dilemma_id = ANY(${ids})`,
  }),
};
