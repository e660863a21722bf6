import { CRUDE_WORDS } from '@quandary/safety';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { helpLines } from '../seeds/help-lines';

/**
 * What screening goes by, for admins to change: settings, words, topics in which everything waits. Each change raises the
 * version that publishing reads with its facts, so that every process goes by it from the next post on. Help lines; and
 * until when a moderator means to look.
 */
export class WhatIsScreened1763970000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE screening_settings (
        key text COLLATE "C" PRIMARY KEY,
        value jsonb NOT NULL,
        changed_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE screened_words (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        list text NOT NULL CHECK (list IN ('blocked', 'suspect')),
        language text NOT NULL CHECK (language ~ '^[a-z]{2}$'),
        word text NOT NULL CHECK (char_length(word) BETWEEN 2 AND 100),
        UNIQUE (list, language, word)
      );
      CREATE TABLE screening_versions (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        version integer NOT NULL DEFAULT 1
      );
      INSERT INTO screening_versions DEFAULT VALUES;
      CREATE FUNCTION raise_screening_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        UPDATE screening_versions SET version = version + 1;
        RETURN NULL;
      END $$;
      CREATE TRIGGER screening_settings_version AFTER INSERT OR UPDATE OR DELETE ON screening_settings
        FOR EACH STATEMENT EXECUTE FUNCTION raise_screening_version();
      CREATE TRIGGER screened_words_version AFTER INSERT OR UPDATE OR DELETE ON screened_words
        FOR EACH STATEMENT EXECUTE FUNCTION raise_screening_version();

      CREATE TABLE help_lines (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 200),
        phone text CHECK (char_length(phone) BETWEEN 2 AND 60),
        url text NOT NULL CHECK (url ~ '^https://'),
        languages text[] NOT NULL DEFAULT '{}',
        kinds text[] NOT NULL CHECK (cardinality(kinds) > 0 AND kinds <@ '{suicide,abuse,child,any}'),
        source text NOT NULL CHECK (source ~ '^https://'),
        reviewed_at date NOT NULL,
        position integer NOT NULL DEFAULT 0
      );
      CREATE INDEX help_lines_country ON help_lines (country, position);

      ALTER TABLE topics ADD COLUMN holds_posts boolean NOT NULL DEFAULT false;
      ALTER TABLE review_items ADD COLUMN due_at timestamptz;
      ALTER TABLE review_items ADD COLUMN author_note text CHECK (char_length(author_note) <= 2000);
    `);
    await runner.query(
      `INSERT INTO help_lines (country, name, phone, url, languages, kinds, source, reviewed_at, position)
       SELECT country, name, phone, url, languages, kinds, source, "reviewedAt", place
       FROM ROWS FROM (jsonb_to_recordset($1) AS (country text, name text, phone text, url text, languages text[], kinds text[],
         source text, "reviewedAt" date)) WITH ORDINALITY
         AS line (country, name, phone, url, languages, kinds, source, "reviewedAt", place)`,
      [JSON.stringify(helpLines)],
    );
    await runner.query(
      `INSERT INTO screened_words (list, language, word)
       SELECT 'suspect', language, word FROM jsonb_to_recordset($1) AS crude (language text, word text)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(CRUDE_WORDS)],
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE review_items DROP COLUMN author_note;
      ALTER TABLE review_items DROP COLUMN due_at;
      ALTER TABLE topics DROP COLUMN holds_posts;
      DROP TABLE help_lines, screened_words, screening_settings, screening_versions;
      DROP FUNCTION raise_screening_version();
    `);
  }
}
