import type { Statement } from '../platform/database/database';

/** The member of a live session, with everything that decides what they may do, and the time: one statement a request. */
export const findViewer: Statement = {
  name: 'find-viewer',
  text: `
    SELECT m.id, m.handle, m.name, m.email, m.created_at AS "createdAt", m.roles,
      m.coach_until > now() AS "isCoach", m.suspended_until AS "suspendedUntil", now() AS "askedAt",
      CASE WHEN m.coach_until > now() THEN ARRAY(
        SELECT c.topic_slug FROM coach_credentials c
        WHERE c.member_id = m.id AND c.revoked_at IS NULL AND c.expires_at > now()) ELSE '{}' END AS "coachTopics"
    FROM sessions s JOIN members m ON m.id = s.member_id
    WHERE s.token_hash = $1 AND s.expires_at > now()`,
};

/**
 * No row when the member has another password by now: comparing one takes long enough for an operator to set a new one
 * and end all sessions meanwhile. Whoever does that holds the member, and is waited for. $1 digest of the token,
 * $2 member, $3 seconds, $4 the hash that the password was compared with
 */
export const openSession: Statement = {
  name: 'open-session',
  text: `
    INSERT INTO sessions (token_hash, member_id, expires_at)
    SELECT $1, id, now() + make_interval(secs => $3) FROM members
    WHERE id = $2 AND password_hash IS NOT DISTINCT FROM $4 FOR SHARE
    RETURNING 1`,
};

export const closeSession: Statement = {
  name: 'close-session',
  text: `DELETE FROM sessions WHERE token_hash = $1`,
};

export const closeExpiredSessions: Statement = {
  name: 'close-expired-sessions',
  text: `DELETE FROM sessions WHERE member_id = $1 AND expires_at <= now()`,
};

/** What everybody may know about a member. $1 handle */
export const findPublicMember: Statement = {
  name: 'find-public-member',
  text: `
    SELECT id, handle, name, roles, created_at AS "createdAt", coach_until > now() AS "isCoach"
    FROM members WHERE handle = $1::citext`,
};
