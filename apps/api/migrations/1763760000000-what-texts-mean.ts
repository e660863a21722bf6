import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sentence vectors of what everybody can read: 512 floats of four bytes, least significant first. They are made again
 * from the texts at any time, and say nothing that those do not.
 */
export class WhatTextsMean1763760000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE article_vectors (
        article_id uuid PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE,
        vector bytea NOT NULL,
        made_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE dilemma_vectors (
        dilemma_id uuid PRIMARY KEY REFERENCES posts (id) ON DELETE CASCADE,
        vector bytea NOT NULL,
        made_at timestamptz NOT NULL DEFAULT now()
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE article_vectors; DROP TABLE dilemma_vectors;');
  }
}
