import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What members did with an article: counts, and nothing that could lead to a letter or a member. Its rows are
 * written about once a minute with what came together, so that they tell no time either.
 */
const signals = `
  CREATE TABLE article_signals (
    article_id uuid PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
    seen real NOT NULL DEFAULT 0,
    opened integer NOT NULL DEFAULT 0,
    helpful integer NOT NULL DEFAULT 0,
    CONSTRAINT article_signals_are_counts CHECK (seen >= 0 AND opened >= 0 AND helpful >= 0)
  );
`;

/**
 * The addresses of the library that a markdown text links to: [text](/articles/slug), with or without the host,
 * [text]: /articles/slug, and a bare address. The host is not looked at: a site changes its name, and that another
 * site has a page of the same name under the same path happens to nobody. A link inside a code block counts, too;
 * that is cheaper than reading markdown. Fifty distinct links are a list, not an answer: what comes after is
 * somebody's attempt to lift a whole library.
 */
const slugs = `
  CREATE FUNCTION article_slugs_in(markdown text) RETURNS text[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
      SELECT pg_catalog.array_agg(slug ORDER BY slug) FROM (
        SELECT DISTINCT found[1] AS slug FROM pg_catalog.regexp_matches(markdown,
          '(?:\\]\\(\\s*<?|\\]:\\s*<?|https?://[^\\s/()<>]+)/articles/([a-z0-9]+(?:-[a-z0-9]+)*)(?![\\w/-])', 'g') AS found
        ORDER BY slug LIMIT 50) AS slugs $$;
`;

/**
 * Kept by the database, so that edits and imports are right without anybody thinking of it. Null for nearly all
 * posts: what is in the index is what links. strpos() first, for the pattern is dear and most answers link nowhere.
 */
const links = `
  ALTER TABLE posts ADD COLUMN linked_articles text[]
    GENERATED ALWAYS AS (
      CASE WHEN kind = 'answer' AND strpos(body, '/articles/') > 0 THEN article_slugs_in(body) END) STORED;
  CREATE INDEX posts_linking ON posts (author_id) WHERE linked_articles IS NOT NULL AND status = 'published';
`;

/** What readers open, what helps them and what coaches link to. */
export class WhatHelped1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL statement_timeout = 0'); // the column writes every post anew: minutes for a million
    for (const part of [signals, slugs, links]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      SET LOCAL statement_timeout = 0;
      ALTER TABLE posts DROP COLUMN linked_articles;
      DROP FUNCTION article_slugs_in(text);
      DROP TABLE article_signals;
    `);
  }
}
