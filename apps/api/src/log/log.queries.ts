import { DECISION_KINDS } from '@quandary/rules';
import type { Statement } from '../platform/database/database';
import { lookedUp } from '../platform/database/looked-up';

/** Operators' entries (who was granted what) stand in the same table and not in this list. */
const acts = [...DECISION_KINDS, 'hide', 'pause'].map((act) => `'${act}'`).join(', ');

/**
 * A page of the log, the last acts first. Where it happened is told only while the letter can be read: a number
 * would say that there is a letter. $1 limit, then the entry of the cursor when there is one.
 */
const text = (after: boolean) => `
  SELECT l.id, l.act, l.reason, l.at, m.name AS actor, p.kind AS "postKind",
    CASE WHEN d.status = 'published' THEN d.number END AS "dilemmaNumber",
    CASE WHEN d.status = 'published' THEN p.path END AS path
  FROM (
    SELECT * FROM log_entries WHERE act IN (${acts})
      ${after ? 'AND (at, id) < (SELECT c.at, c.id FROM log_entries c WHERE c.id = $2)' : ''}
    ORDER BY at DESC, id DESC LIMIT $1
  ) l
  LEFT JOIN ${lookedUp('members WHERE id = l.actor_id')} m ON true
  LEFT JOIN ${lookedUp('posts WHERE id = l.post_id')} p ON true
  LEFT JOIN ${lookedUp('posts WHERE id = p.dilemma_id')} d ON true
  ORDER BY l.at DESC, l.id DESC`;

export const logPages: { first: Statement; next: Statement } = {
  first: { name: 'log-page', text: text(false) },
  next: { name: 'log-page-after', text: text(true) },
};
