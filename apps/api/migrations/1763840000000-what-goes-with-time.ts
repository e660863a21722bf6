import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Revisions are deleted when their time is over: how often a post was edited must not depend on what is left of them. */
const edits = `
  ALTER TABLE posts ADD COLUMN edit_count integer NOT NULL DEFAULT 0;
  UPDATE posts p SET edit_count = r.latest
  FROM (SELECT post_id, max(revision) AS latest FROM revisions GROUP BY post_id) AS r WHERE r.post_id = p.id;
`;

/** The oldest first, and letters that nobody reads any more: what apps/api/src/upkeep looks for every hour. */
const indexes = `
  CREATE INDEX requests_created ON requests (created_at);
  CREATE INDEX sessions_expires ON sessions (expires_at);
  CREATE INDEX revisions_replaced ON revisions (replaced_at);
  CREATE INDEX posts_letters_not_public ON posts (id) WHERE kind = 'dilemma' AND status <> 'published';
`;

/**
 * What is known for a day: which presses of "this helped me" have counted, as digests under a key that lives as long
 * (docs/decisions/0012). UNLOGGED: neither is ever in the write-ahead log, so in no archive, replica or base backup;
 * when Postgres itself crashes, both are empty.
 */
const today = `
  CREATE SCHEMA today;
  CREATE UNLOGGED TABLE today.keys (day date PRIMARY KEY, key bytea NOT NULL);
  CREATE UNLOGGED TABLE today.presses (
    digest bytea PRIMARY KEY,
    day date NOT NULL DEFAULT current_date,
    times integer NOT NULL DEFAULT 0
  );

  -- TRUNCATE and not DELETE: the bytes of a deleted row stay in its file until somebody vacuums.
  CREATE FUNCTION today.forget_keys() RETURNS integer LANGUAGE plpgsql AS $$
    DECLARE kept bytea; gone integer;
    BEGIN
      IF NOT EXISTS (SELECT FROM today.keys WHERE day < current_date) THEN RETURN 0; END IF;
      LOCK TABLE today.keys IN ACCESS EXCLUSIVE MODE;
      SELECT count(*) FILTER (WHERE day < current_date) INTO gone FROM today.keys;
      SELECT key INTO kept FROM today.keys WHERE day = current_date;
      TRUNCATE today.keys;
      IF kept IS NOT NULL THEN INSERT INTO today.keys (day, key) VALUES (current_date, kept); END IF;
      RETURN gone;
    END $$;
`;

/** What is kept no longer than it is needed, and what is needed to find it. */
export class WhatGoesWithTime1763840000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('SET LOCAL statement_timeout = 0'); // indexes of a large site take seconds
    for (const part of [edits, indexes, today]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP SCHEMA today CASCADE;
      DROP INDEX posts_letters_not_public, revisions_replaced, sessions_expires, requests_created;
      ALTER TABLE posts DROP COLUMN edit_count;
    `);
  }
}
