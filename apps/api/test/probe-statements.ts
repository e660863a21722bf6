import { double, integer, sql, text } from '../src/platform/database/sql';

/** What specs of the database ask it. */

export const pid = sql({
  name: 'spec-pid',
  parameters: {},
  row: { pid: integer },
  text: () => 'SELECT pg_backend_pid() AS pid',
});

export const sleep = sql({
  name: 'spec-sleep',
  parameters: { seconds: double },
  row: {},
  text: ({ seconds }) => `SELECT pg_sleep(${seconds})`,
});

/** The limits of the connection that answers, in milliseconds: idle in a transaction, lock, statement. */
export const limitsNow = sql({
  name: 'spec-limits',
  parameters: {},
  row: { zone: text, limits: integer.array },
  text: () => `SELECT current_setting('timezone') AS zone, array_agg(setting::integer ORDER BY name) AS limits FROM pg_settings
    WHERE name IN ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout')`,
});
