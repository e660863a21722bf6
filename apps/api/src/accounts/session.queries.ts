import { boolean, bytea, citext, integer, sql, text, timestamptz, uuid } from '../platform/database/sql';
import type { Role } from './member.entity';

/** The member of a live session, with everything that decides what they may do, and the time: one statement a request. */
export const findViewer = sql({
  name: 'find-viewer',
  parameters: { tokenHash: bytea },
  row: {
    id: uuid,
    handle: citext,
    name: text,
    email: citext,
    createdAt: timestamptz,
    roles: text.as<Role>().array,
    isCoach: boolean.nullable,
    suspendedUntil: timestamptz.nullable,
    askedAt: timestamptz,
    coachTopics: text.array,
  },
  text: ({ tokenHash }) => `
    SELECT m.id, m.handle, m.name, m.email, m.created_at AS "createdAt", m.roles,
      m.coach_until > now() AS "isCoach", m.suspended_until AS "suspendedUntil", now() AS "askedAt",
      CASE WHEN m.coach_until > now() THEN ARRAY(
        SELECT c.topic_slug FROM coach_credentials c
        WHERE c.member_id = m.id AND c.revoked_at IS NULL AND c.expires_at > now()) ELSE '{}' END AS "coachTopics"
    FROM sessions s JOIN members m ON m.id = s.member_id
    WHERE s.token_hash = ${tokenHash} AND s.expires_at > now()`,
});

/**
 * No row when the member has another password by now: comparing one takes long enough for an operator to set a new one
 * and end all sessions meanwhile. Whoever does that holds the member, and is waited for: comparing, locking and inserting
 * are one statement.
 */
export const openSession = sql({
  name: 'open-session',
  parameters: {
    tokenHash: bytea,
    memberId: uuid,
    seconds: integer,
    /** What the password was compared with. */
    passwordHash: text.nullable,
  },
  row: { memberId: uuid },
  text: ({ tokenHash, memberId, seconds, passwordHash }) => `
    INSERT INTO sessions (token_hash, member_id, expires_at)
    SELECT ${tokenHash}, id, now() + make_interval(secs => ${seconds}::integer) FROM members
    WHERE id = ${memberId} AND password_hash IS NOT DISTINCT FROM ${passwordHash} FOR SHARE
    RETURNING member_id AS "memberId"`,
});
