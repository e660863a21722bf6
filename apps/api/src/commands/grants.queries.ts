import type { Role } from '../accounts/member.entity';
import { citext, sql, text, uuid } from '../platform/database/sql';

/** Two tables: the member keeps the end of the credential that is valid longest. */
export const refreshCoach = sql({
  name: 'grants-refresh-coach',
  parameters: { memberId: uuid },
  row: {},
  text: ({ memberId }) => `
    UPDATE members SET coach_until = (
      SELECT max(expires_at) FROM coach_credentials WHERE member_id = ${memberId} AND revoked_at IS NULL)
    WHERE id = ${memberId}`,
});

/** All credentials of a member are one row. */
export const membersWithRoles = sql({
  name: 'grants-members-with-roles',
  parameters: {
    /** Null: any of them. */
    rank: text.as<'coach' | Role>().nullable,
  },
  row: {
    handle: citext,
    name: text,
    roles: text.as<Role>().array,
    /** Null when no credential is valid. */
    topics: text.array.nullable,
    until: text.nullable,
  },
  text: ({ rank }) => `
    SELECT m.handle, m.name, m.roles, c.topics, to_char(c.until, 'YYYY-MM-DD') AS until
    FROM members m CROSS JOIN LATERAL (
      SELECT array_agg(topic_slug ORDER BY topic_slug) AS topics, max(expires_at) AS until FROM coach_credentials
      WHERE member_id = m.id AND revoked_at IS NULL AND expires_at > now()) AS c
    WHERE CASE ${rank}::text WHEN 'coach' THEN c.topics IS NOT NULL
      ELSE (${rank} IS NULL AND (c.topics IS NOT NULL OR m.roles <> '{}')) OR ${rank} = ANY(m.roles) END
    ORDER BY m.handle`,
});
