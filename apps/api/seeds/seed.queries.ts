import { citext, integer, jsonText, sql, text } from '../src/platform/database/sql';

/** Two processes that start together take turns; the second finds it done. */
export const takeTurn = sql({
  name: 'seed-take-turn',
  parameters: { lock: integer },
  row: {},
  text: ({ lock }) => `SELECT FROM pg_advisory_xact_lock(${lock})`,
});

/** One row when this member of the seeds is there. */
export const isLoaded = sql({
  name: 'seed-is-loaded',
  parameters: { member: text },
  row: {},
  text: ({ member }) => `SELECT FROM external_ids WHERE kind = 'member' AND external_id = ${member}`,
});

/** Those with an e-mail address may sign in. */
export const setPassword = sql({
  name: 'seed-set-password',
  parameters: { hash: text, emails: citext.array },
  row: {},
  text: ({ hash, emails }) => `UPDATE members SET password_hash = ${hash} WHERE email = ANY(${emails})`,
});

const memberId = (column: string) =>
  `(SELECT id FROM external_ids WHERE kind = 'member' AND external_id = ${column})`;
const postId = (column: string) =>
  `(SELECT id FROM external_ids WHERE kind = 'post' AND external_id = ${column})`;

const parameters = { rows: jsonText };

/** Rows: post, by, reason, explanation, at. */
export const insertRemovals = sql({
  name: 'seed-removals',
  parameters,
  row: {},
  text: ({ rows }) => `
    WITH given AS (
      SELECT ${postId('r.post')} AS post_id, ${memberId('r.by')} AS decider, r.reason, r.explanation, r.at
      FROM json_to_recordset(${rows}) AS r(post text, by text, reason text, explanation text, at timestamptz)
    ), told AS (
      UPDATE posts SET removed_for = given.reason FROM given WHERE posts.id = given.post_id
    ), items AS (
      INSERT INTO review_items (post_id, source, state, created_at, decided_at)
      SELECT post_id, 'report', 'decided', at, at FROM given RETURNING id, post_id
    ), entries AS (
      INSERT INTO log_entries (act, actor_id, post_id, reason, at) SELECT 'remove', decider, post_id, reason, at FROM given
    )
    INSERT INTO decisions (review_item_id, post_id, kind, reason, explanation, revision, decided_by, decided_at)
    SELECT items.id, given.post_id, 'remove', given.reason, given.explanation, 0, given.decider, given.at
    FROM given JOIN items ON items.post_id = given.post_id`,
});

/** Rows: post, by, at. */
export const insertLocks = sql({
  name: 'seed-locks',
  parameters,
  row: {},
  text: ({ rows }) => `
    WITH given AS (
      SELECT ${postId('r.post')} AS post_id, ${memberId('r.by')} AS actor, r.at
      FROM json_to_recordset(${rows}) AS r(post text, by text, at timestamptz)
    ), locked AS (
      UPDATE posts SET locked_at = given.at FROM given WHERE posts.id = given.post_id
    )
    INSERT INTO log_entries (act, actor_id, post_id, at) SELECT 'lock_comments', actor, post_id, at FROM given`,
});

/** Rows: post, by, reason, note, weight, at; one for each post. */
export const insertReports = sql({
  name: 'seed-reports',
  parameters,
  row: {},
  text: ({ rows }) => `
    WITH given AS (
      SELECT ${postId('r.post')} AS post_id, ${memberId('r.by')} AS reporter, r.reason, r.note, r.weight, r.at
      FROM json_to_recordset(${rows}) AS r(post text, by text, reason text, note text, weight integer, at timestamptz)
    ), items AS (
      INSERT INTO review_items (post_id, source, weight, created_at)
      SELECT post_id, 'report', sum(weight), min(at) FROM given GROUP BY post_id RETURNING id, post_id
    )
    INSERT INTO reports (review_item_id, post_id, reporter_id, reason, note, weight, created_at)
    SELECT items.id, given.post_id, given.reporter, given.reason, given.note, given.weight, given.at
    FROM given JOIN items ON items.post_id = given.post_id`,
});
