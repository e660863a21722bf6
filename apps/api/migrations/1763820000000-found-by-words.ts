import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Ids of what fits some words ("a | b | (c & d)"), the best by the measure of Postgres first. That measure is taken of
 * a bounded number of documents: the words are chosen so rare that they find about as many, but counts are samples.
 *
 * Functions, because of their setting: texts lie outside of their rows, so that the planner thinks reading all of ten
 * thousand is cheap, and does it (140 ms where the index takes 2).
 */
const about = (what: string, parameters: string, condition: string) => `
  CREATE FUNCTION ${what}_about(words text, measured integer, most integer${parameters}) RETURNS uuid[]
    LANGUAGE sql STABLE PARALLEL SAFE SET enable_seqscan = off AS $$
      SELECT ARRAY(
        SELECT c.id FROM (
          SELECT c.id, c.search FROM ${condition} AND c.search @@ to_tsquery('english'::regconfig, words) LIMIT measured
        ) AS c
        ORDER BY ts_rank(c.search, to_tsquery('english'::regconfig, words)) DESC, c.id LIMIT most) $$;
`;

/** Candidates for suggestions, by the index whatever the planner thinks. */
export class FoundByWords1763820000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(about('articles', '', 'articles c WHERE true'));
    await runner.query(
      about(
        'letters',
        ', without uuid',
        `posts c WHERE c.kind = 'dilemma' AND c.status = 'published' AND c.id IS DISTINCT FROM without`,
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION articles_about(text, integer, integer);
      DROP FUNCTION letters_about(text, integer, integer, uuid);
    `);
  }
}
