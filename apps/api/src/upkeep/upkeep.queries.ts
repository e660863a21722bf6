import { boolean, integer, sql } from '../platform/database/sql';

/** Rows at a time: with their look-ups some 20 ms, where a statement of the web has two seconds. */
export const batch = 1_000;

/** How many of a batch went. */
const row = { gone: integer };

/**
 * Deletes a batch and says how many went. A row that somebody has locked is left for the next time: whoever waits here
 * would hold what others wait for. All times are the database's, and what is exactly as old as allowed stays.
 * @param from the table, its rows named x, and on what condition they go
 */
const letGo = (
  name: string,
  table: string,
  from: { key: readonly string[]; where: string; order?: string },
) =>
  sql({
    name: `let-go-${name}`,
    parameters: {},
    row,
    text: () => `
    WITH old AS (
      SELECT ${from.key.map((column) => `x.${column}`).join(', ')} FROM ${table} x
      WHERE ${from.where} ${from.order ? `ORDER BY x.${from.order}` : ''} LIMIT ${batch} FOR UPDATE OF x SKIP LOCKED
    ), gone AS (
      DELETE FROM ${table} x USING old WHERE ${from.key.map((column) => `x.${column} = old.${column}`).join(' AND ')}
      RETURNING 1
    )
    SELECT count(*)::integer AS gone FROM gone`,
  });

export const letGoRequests = letGo('requests', 'requests', {
  key: ['key'],
  where: `x.created_at < now() - interval '7 days'`,
  order: 'created_at',
});

export const letGoSessions = letGo('sessions', 'sessions', {
  key: ['token_hash'],
  where: 'x.expires_at < now()',
  order: 'expires_at',
});

/**
 * Revision 3 is the text that the third edit replaced. A decision names the number of edits that it saw, 2: what it
 * saw is in revision 3, and revision 2 is what had become of it.
 */
export const letGoRevisions = letGo('revisions', 'revisions', {
  key: ['post_id', 'revision'],
  where: `x.replaced_at < now() - interval '90 days'
    AND NOT EXISTS (SELECT FROM review_items i WHERE i.post_id = x.post_id AND i.state <> 'decided')
    AND NOT EXISTS (
      SELECT FROM decisions d WHERE d.post_id = x.post_id AND x.revision IN (d.revision, d.revision + 1))`,
  order: 'replaced_at',
});

/** From the letters' side: of a million there are few that nobody reads. */
export const letGoMeanings = letGo('meanings', 'dilemma_vectors', {
  key: ['dilemma_id'],
  where: `x.dilemma_id IN (SELECT p.id FROM posts p WHERE p.kind = 'dilemma' AND p.status <> 'published')`,
});

export const letGoPresses = letGo('presses', 'today.presses', {
  key: ['digest'],
  where: 'x.day < current_date',
});

export const letGoAttempts = letGo('attempts', 'today.attempts', {
  key: ['digest'],
  where: 'x.ends_at < now()',
  order: 'ends_at',
});

export const letGoKeys = sql({
  name: 'let-go-keys',
  parameters: {},
  row,
  text: () => 'SELECT today.forget_keys() AS gone',
});

/**
 * Nobody is at it any more, and the item says so itself. Who had it, and which text they saw, stays: whoever comes
 * back to decide after an edit is told to look again.
 */
export const reopenClaims = sql({
  name: 'reopen-claims',
  parameters: {},
  row,
  text: () => `
    WITH over AS (
      SELECT id FROM review_items WHERE state = 'claimed' AND claimed_until < now()
      LIMIT ${batch} FOR UPDATE SKIP LOCKED
    ), opened AS (
      UPDATE review_items r SET state = 'open' FROM over WHERE r.id = over.id RETURNING 1
    )
    SELECT count(*)::integer AS gone FROM opened`,
});

/** Whether it is this process's turn, until the transaction ends. */
export const takeTurn = sql({
  name: 'upkeep-take-turn',
  parameters: { lock: integer },
  row: { mine: boolean },
  text: ({ lock }) => `SELECT pg_try_advisory_xact_lock(${lock}) AS mine`,
});

export type UpkeepStatement = typeof letGoKeys;
