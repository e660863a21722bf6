import type { Change } from '../posts/post-columns';
import { own } from '../posts/post.queries';
import { boolean, bytea, Column, sql, text, timestamptz, uuid } from '../platform/database/sql';

/** What is asked before a letter is moved, under its lock. */
export const findMoved = sql({
  name: 'find-moved',
  parameters: { viewerId: uuid, proof: bytea, dilemmaId: uuid, topicSlug: text },
  row: {
    topicSlug: text,
    mine: boolean,
    sealed: boolean,
    topicExists: boolean,
    changed: new Column<Change[]>('jsonb').nullable,
    askedAt: timestamptz,
  },
  text: ({ dilemmaId, topicSlug }) => `
    SELECT p.topic_slug AS "topicSlug", ${own('p')} AS mine, p.pen_name_id IS NOT NULL AS sealed,
      EXISTS (SELECT FROM topics WHERE slug = ${topicSlug}) AS "topicExists", p.changes AS changed, now() AS "askedAt"
    FROM posts p WHERE p.id = ${dilemmaId} AND p.kind = 'dilemma'`,
});

/** No edit: the text is the same, and so is its revision. */
export const moveLetter = sql({
  name: 'move-letter',
  parameters: { dilemmaId: uuid, topicSlug: text, changes: new Column<string>('jsonb') },
  row: {},
  text: ({ dilemmaId, topicSlug, changes }) => `
    UPDATE posts SET topic_slug = ${topicSlug}, changes = ${changes} WHERE id = ${dilemmaId}`,
});
