import { citext, sql, text, uuid } from '../platform/database/sql';

/**
 * Adds a member and claims what their handle and name look like, in one statement: of two who sign up with names that can
 * be taken for each other at the same moment, the second fails on the key of `member_names`.
 */
export const insertMember = sql({
  name: 'insert-member',
  parameters: { handle: citext, name: text, email: citext, passwordHash: text, likenesses: text.array },
  row: { id: uuid },
  text: ({ handle, name, email, passwordHash, likenesses }) => `
    WITH member AS (
      INSERT INTO members (handle, name, email, password_hash) VALUES (${handle}, ${name}, ${email}, ${passwordHash})
      RETURNING id
    ), claimed AS (
      INSERT INTO member_names (likeness, member_id)
      SELECT likeness, member.id FROM member, unnest(${likenesses}::text[]) AS likeness
    )
    SELECT id FROM member`,
});
