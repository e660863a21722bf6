import type { Statement } from '../platform/database/database';

/** Locks the member. $1 handle */
export const findForReset: Statement = {
  name: 'reset-find-member',
  text: `
    SELECT id, handle::text AS handle, email::text AS email FROM members WHERE handle = $1::citext FOR NO KEY UPDATE`,
};

/** $1 member, $2 hash, $3 e-mail address */
export const setPassword: Statement = {
  name: 'reset-set-password',
  text: 'UPDATE members SET password_hash = $2, email = $3::citext WHERE id = $1',
};

/** $1 member */
export const endSessions: Statement = {
  name: 'reset-end-sessions',
  text: 'DELETE FROM sessions WHERE member_id = $1 RETURNING 1',
};

/** No actor: an operator at the console. No note: nothing of a password is anywhere but in its hash. $1 member */
export const logReset: Statement = {
  name: 'reset-log',
  text: `INSERT INTO log_entries (act, member_id) VALUES ('reset_password', $1)`,
};
