import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a member voted in the last day, counted alone: every statement of a volatile function sees what was committed
 * before it began, so that this one sees what others did before the lock was free. A lock in the vote's own statement
 * would come after its snapshot.
 */
const votes = `
  CREATE FUNCTION votes_of_day(
    voter uuid, post uuid, author uuid, pen_name uuid,
    OUT is_new boolean, OUT today integer, OUT on_author integer, OUT retry_after integer
  ) LANGUAGE plpgsql VOLATILE AS $$
    BEGIN
      is_new := false; today := 0; on_author := 0; retry_after := 0;
      IF voter IS NULL THEN RETURN; END IF;
      PERFORM pg_advisory_xact_lock(hashtextextended('votes ' || voter, 0));
      is_new := NOT EXISTS (SELECT FROM votes v WHERE v.post_id = post AND v.member_id = voter AND v.value <> 0);
      IF NOT is_new THEN RETURN; END IF;
      SELECT count(*)::integer, count(*) FILTER (WHERE w.author_id = author OR w.pen_name_id = pen_name)::integer,
        ceil(coalesce(extract(epoch FROM min(v.created_at) + interval '1 day' - now()), 0))::integer
      INTO today, on_author, retry_after
      FROM votes v JOIN posts w ON w.id = v.post_id
      WHERE v.value <> 0 AND v.member_id = voter AND v.created_at > now() - interval '1 day';
    END $$;
`;

/**
 * Attempts of strangers, counted in all processes alike. A digest under the key of the day, which is deleted when the day
 * is over (docs/decisions/0012), and UNLOGGED like it: where somebody was stands in no backup.
 */
const attempts = `
  CREATE UNLOGGED TABLE today.attempts (
    digest bytea PRIMARY KEY,
    used integer NOT NULL CHECK (used >= 0),
    ends_at timestamptz NOT NULL
  );
  CREATE INDEX attempts_ends ON today.attempts (ends_at);
`;

/** What has to be counted at one place, so that nothing passes a limit at the same moment. */
export class WhatIsCounted1763910000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [votes, attempts]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE today.attempts; DROP FUNCTION votes_of_day(uuid, uuid, uuid, uuid);');
  }
}
