import { DECISION_KINDS, type ModeratorDecision, type PostKind, type ReportReason } from '@quandary/rules';
import { lookedUpMember } from '../accounts/looked-up-member';
import { lookedUp } from '../platform/database/looked-up';
import { integer, sql, text, timestamptz, uuid } from '../platform/database/sql';

/** What moderators decide, what becomes of appeals, and what reports do by themselves. */
const otherActs = ['redact', 'move', 'hide', 'pause', 'propose_suspension', 'uphold', 'reverse'] as const;
export type LogAction = ModeratorDecision | (typeof otherActs)[number];

/** Operators' entries (who was granted what) stand in the same table and not in this list. */
const acts = [...DECISION_KINDS, ...otherActs].map((act) => `'${act}'`).join(', ');

/**
 * A page of the log, the last acts first. Where it happened is told only while the letter can be read: a number
 * would say that there is a letter.
 */
const page = (limit: string, which = '') => `
  SELECT l.id, l.act, l.reason, l.at, m.name AS actor, p.kind AS "postKind",
    CASE WHEN d.status = 'published' THEN d.number END AS "dilemmaNumber",
    CASE WHEN d.status = 'published' THEN p.path END AS path
  FROM (
    SELECT * FROM log_entries WHERE act IN (${acts})
      ${which}
    ORDER BY at DESC, id DESC LIMIT ${limit}
  ) l
  LEFT JOIN ${lookedUpMember('l.actor_id')} m ON true
  LEFT JOIN ${lookedUp('posts WHERE id = l.post_id')} p ON true
  LEFT JOIN ${lookedUp('posts WHERE id = p.dilemma_id')} d ON true
  ORDER BY l.at DESC, l.id DESC`;

const row = {
  id: uuid,
  act: text.as<LogAction>(),
  reason: text.as<ReportReason>().nullable,
  at: timestamptz,
  /** Null: nobody decided, the reports did it. */
  actor: text.nullable,
  postKind: text.as<PostKind>().nullable,
  dilemmaNumber: integer.nullable,
  path: integer.array.nullable,
};

export const logPage = sql({
  name: 'log-page',
  parameters: { limit: integer },
  row,
  text: ({ limit }) => page(limit),
});

export const logPageAfter = sql({
  name: 'log-page-after',
  parameters: {
    limit: integer,
    /** The entry of the cursor. */
    after: uuid,
  },
  row,
  text: ({ limit, after }) =>
    page(limit, `AND (at, id) < (SELECT c.at, c.id FROM log_entries c WHERE c.id = ${after})`),
});

export const logEntry = sql({
  name: 'log-entry',
  parameters: { id: uuid },
  row,
  text: ({ id }) => page('1', `AND id = ${id}`),
});
