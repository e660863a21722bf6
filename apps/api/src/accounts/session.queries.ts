import {
  boolean,
  bytea,
  citext,
  Column,
  integer,
  sql,
  text,
  timestamptz,
  uuid,
} from '../platform/database/sql';
import type { Role } from './member.entity';
import type { Restriction } from './viewer';

/**
 * The member of a live session, with everything that decides what they may do, and the time: one statement a request. What
 * binds them through the seal only the vault knows, and tells the bearer alone.
 */
export const findViewer = sql({
  name: 'find-viewer',
  parameters: { proof: bytea },
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
    restrictions: new Column<Restriction[]>('json'),
  },
  text: ({ proof }) => `
    SELECT m.id, m.handle, m.name, m.email, m.created_at AS "createdAt", m.roles,
      m.coach_until > now() AS "isCoach", greatest(m.suspended_until, bound.until) AS "suspendedUntil", now() AS "askedAt",
      CASE WHEN m.coach_until > now() THEN ARRAY(
        SELECT c.topic_slug FROM coach_credentials c
        WHERE c.member_id = m.id AND c.revoked_at IS NULL AND c.expires_at > now()) ELSE '{}' END AS "coachTopics",
      bound.restrictions
    FROM sessions s JOIN members m ON m.id = s.member_id
    CROSS JOIN LATERAL (
      SELECT max(b.until) FILTER (WHERE b.kind = 'suspend') AS until, coalesce(json_agg(json_build_object(
        'decisionId', b.decision_id, 'kind', b.kind, 'penNameId', b.pen_name_id, 'explanation', x.explanation)), '[]') AS restrictions
      FROM sealed.own_restrictions(${proof}) b JOIN decisions x ON x.id = b.decision_id) AS bound
    WHERE s.token_hash = sha256(${proof}) AND s.expires_at > now()`,
});

/**
 * False when the hash is not what is stored: the password is another, or is by now. Comparing one takes long enough for an
 * operator to set a new one and end all sessions meanwhile; whoever does that holds the member, and is waited for.
 */
export const openSession = sql({
  name: 'open-session',
  parameters: { memberId: uuid, passwordHash: text, proof: bytea, seconds: integer },
  row: { opened: boolean },
  text: ({ memberId, passwordHash, proof, seconds }) =>
    `SELECT open_session(${memberId}, ${passwordHash}, ${proof}, ${seconds}) AS opened`,
});

/** Null recipe: nobody can sign in with this address. The hash itself no statement of the site can read. */
export const findRecipe = sql({
  name: 'find-recipe',
  parameters: { email: citext },
  row: { id: uuid, recipe: text.nullable },
  text: ({ email }) => `SELECT id, password_recipe(email) AS recipe FROM members WHERE email = ${email}`,
});
