import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = ['keep', 'remove', 'restore', 'lock_comments', 'warn', 'suspend'];
const known = (of: readonly string[]) => `
  ALTER TABLE decisions DROP CONSTRAINT decisions_kind_is_known;
  ALTER TABLE decisions ADD CONSTRAINT decisions_kind_is_known
    CHECK (kind IN (${of.map((kind) => `'${kind}'`).join(', ')}))`;

/**
 * What was cut out of a post, as numbers, and what a letter was called before, beside the post: whoever reads it reads
 * them, and they cost no statement. The checks are NOT VALID, which looks at no row: new rows obey them, and of old ones
 * there is none. A moderator cuts words out without a review item, too.
 */
export class WhatWasCutOut1763950000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE posts ADD COLUMN redactions jsonb, ADD COLUMN changes jsonb;
      ALTER TABLE posts
        ADD CONSTRAINT posts_redactions_are_lists CHECK (jsonb_typeof(redactions) = 'array') NOT VALID,
        ADD CONSTRAINT posts_changes_are_of_letters
          CHECK (changes IS NULL OR (kind = 'dilemma' AND jsonb_typeof(changes) = 'array')) NOT VALID;
      ALTER TABLE decisions ALTER COLUMN review_item_id DROP NOT NULL;
      ${known([...kinds, 'redact'])}`);
  }

  /** Decisions are append-only, so those that the older release does not know stay; it makes no new ones. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$ BEGIN
        IF EXISTS (SELECT FROM decisions WHERE kind = 'redact') THEN
          ${known(kinds)} NOT VALID;
        ELSE
          ${known(kinds)};
          ALTER TABLE decisions ALTER COLUMN review_item_id SET NOT NULL;
        END IF;
      END $$;
      ALTER TABLE posts DROP COLUMN changes, DROP COLUMN redactions`);
  }
}
