import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a request said, so that its id under another text is noticed; which text a report is about; and when a post was
 * withdrawn, for it can still be reported some days. What earlier releases write has none of them.
 */
export class WhatAnEditSays1763930000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE requests ADD COLUMN content bytea');
    await runner.query('ALTER TABLE reports ADD COLUMN revision integer CHECK (revision >= 0)');
    await runner.query('ALTER TABLE posts ADD COLUMN withdrawn_at timestamptz');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE posts DROP COLUMN withdrawn_at');
    await runner.query('ALTER TABLE reports DROP COLUMN revision');
    await runner.query('ALTER TABLE requests DROP COLUMN content');
  }
}
