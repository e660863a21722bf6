import { CREDENTIAL_TERM } from '../accounts/credential-term';
import type { Statement } from '../platform/database/database';

/** Locks the member, so that two operators do not undo each other's change. */
export const findMember: Statement = {
  name: 'grants-find-member',
  text: 'SELECT id, handle::text AS handle, roles FROM members WHERE handle = $1::citext FOR NO KEY UPDATE',
};

export const findTopics: Statement = {
  name: 'grants-find-topics',
  text: 'SELECT slug FROM topics ORDER BY position, name',
};

export const setRoles: Statement = {
  name: 'grants-set-roles',
  text: 'UPDATE members SET roles = $2 WHERE id = $1',
};

/** A credential that is there already begins anew. */
export const giveCredentials: Statement = {
  name: 'grants-give-credentials',
  text: `
    INSERT INTO coach_credentials (member_id, topic_slug, expires_at)
    SELECT $1, topic, now() + interval '${CREDENTIAL_TERM}' FROM unnest($2::text[]) AS topic
    ON CONFLICT (member_id, topic_slug) WHERE revoked_at IS NULL
    DO UPDATE SET granted_at = now(), expires_at = EXCLUDED.expires_at`,
};

/** $1 member, $2 topics, or null for all */
export const endCredentials: Statement = {
  name: 'grants-end-credentials',
  text: `
    UPDATE coach_credentials SET revoked_at = now()
    WHERE member_id = $1 AND revoked_at IS NULL AND ($2::text[] IS NULL OR topic_slug = ANY($2))
    RETURNING topic_slug AS topic`,
};

export const refreshCoach: Statement = {
  name: 'grants-refresh-coach',
  text: `
    UPDATE members SET coach_until = (
      SELECT max(expires_at) FROM coach_credentials WHERE member_id = $1 AND revoked_at IS NULL)
    WHERE id = $1`,
};

/** No actor: an operator at the console. $1 act, $2 member, $3 what */
export const logGrant: Statement = {
  name: 'grants-log',
  text: 'INSERT INTO log_entries (act, member_id, note) VALUES ($1, $2, $3)',
};

/** $1 coach, moderator, admin, or null for any of them */
export const membersWithRoles: Statement = {
  name: 'grants-members-with-roles',
  text: `
    SELECT m.handle::text AS handle, m.name, m.roles, c.topics, to_char(c.until, 'YYYY-MM-DD') AS until
    FROM members m CROSS JOIN LATERAL (
      SELECT array_agg(topic_slug ORDER BY topic_slug) AS topics, max(expires_at) AS until FROM coach_credentials
      WHERE member_id = m.id AND revoked_at IS NULL AND expires_at > now()) AS c
    WHERE CASE $1::text WHEN 'coach' THEN c.topics IS NOT NULL
      ELSE ($1 IS NULL AND (c.topics IS NOT NULL OR m.roles <> '{}')) OR $1 = ANY(m.roles) END
    ORDER BY m.handle`,
};
