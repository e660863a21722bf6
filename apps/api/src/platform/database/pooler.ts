import type { Connection } from './connection';
import { webLimits } from './limits';

const settings = [
  `statement_timeout=${webLimits.statement}ms`,
  `lock_timeout=${webLimits.lock}ms`,
  `idle_in_transaction_session_timeout=${webLimits.idle}ms`,
];

/**
 * A pooler takes no limits from a connection, and a session is not one client's. So the role has them, in this
 * database: every session begins with them, whoever it is given to. Written when they differ only, and by one at a time.
 */
const limitRole = `
  DO $$
  DECLARE
    wanted CONSTANT text[] := '{${settings.join(',')}}';
    one text;
  BEGIN
    PERFORM pg_advisory_xact_lock(7824004);
    IF EXISTS (
      SELECT FROM pg_db_role_setting s JOIN pg_roles r ON r.oid = s.setrole JOIN pg_database d ON d.oid = s.setdatabase
      WHERE r.rolname = current_user AND d.datname = current_database() AND s.setconfig @> wanted
    ) THEN RETURN; END IF;
    FOREACH one IN ARRAY wanted LOOP
      EXECUTE format('ALTER ROLE CURRENT_USER IN DATABASE %I SET %I = %L',
        current_database(), split_part(one, '=', 1), split_part(one, '=', 2));
    END LOOP;
  END $$`;

/** @returns a sentence when the session that asked does not have the limits yet */
export async function limitTheRole(connection: Connection): Promise<string | undefined> {
  await connection.query(limitRole);
  const { rows } = await connection.query<{ statement: string }>(
    `SELECT setting AS statement FROM pg_settings WHERE name = 'statement_timeout'`,
  );
  return Number(rows[0]?.statement) === webLimits.statement
    ? undefined
    : 'Its limits of time hold for the connections that the pooler opens from now on: say RECONNECT on its console.';
}
