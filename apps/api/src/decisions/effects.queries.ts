import { bytea, Column, sql, text, timestamptz, uuid, boolean, integer } from '../platform/database/sql';
import type { AutomaticDecision } from '@quandary/rules';
import { idOfTheHour, thisHour } from '../posts/sealed-times';
import { takenBack } from '../reviews/in-force';

/** What a decision does besides the status of its post, and how that is undone. All run in the transaction that decides. */

/** Lifts the pause that the reports of this item brought, and no lock that came later. */
export const liftPause = sql({
  name: 'lift-pause',
  parameters: { dilemmaId: uuid, reviewItemId: uuid },
  row: {},
  text: ({ dilemmaId, reviewItemId }) => `
    UPDATE posts SET locked_at = NULL FROM review_items r
    WHERE posts.id = ${dilemmaId} AND r.id = ${reviewItemId} AND posts.locked_at = r.paused_at`,
});

const below = (postId: string) => `
  posts.dilemma_id = top.dilemma_id AND posts.path[1:cardinality(top.path)] = top.path AND top.id = ${postId}`;

/** Closes a post and all that hangs below it. */
export const lockBranch = sql({
  name: 'lock-branch',
  parameters: { postId: uuid },
  row: {},
  text: ({ postId }) => `
    UPDATE posts SET locked_at = now() FROM posts top WHERE ${below(postId)} AND posts.locked_at IS NULL`,
});

export const openBranch = sql({
  name: 'open-branch',
  parameters: { postId: uuid },
  row: {},
  text: ({ postId }) => `
    UPDATE posts SET locked_at = NULL FROM posts top WHERE ${below(postId)} AND posts.locked_at IS NOT NULL`,
});

/** Opens what this decision closed: a lock has the time of its decision. */
export const openAgain = sql({
  name: 'open-again',
  parameters: { decisionId: uuid, dilemmaId: uuid },
  row: {},
  text: ({ decisionId, dilemmaId }) => `
    UPDATE posts SET locked_at = NULL FROM decisions x
    WHERE posts.dilemma_id = ${dilemmaId} AND x.id = ${decisionId} AND posts.locked_at = x.decided_at`,
});

export const slowThread = sql({
  name: 'slow-thread',
  parameters: { postId: uuid, minutes: integer, decisionId: uuid },
  row: {},
  text: ({ postId, minutes, decisionId }) => `
    INSERT INTO slowed_threads (post_id, minutes, decision_id) VALUES (${postId}, ${minutes}, ${decisionId})
    ON CONFLICT (post_id) DO UPDATE SET minutes = EXCLUDED.minutes, decision_id = EXCLUDED.decision_id`,
});

export const unslowThread = sql({
  name: 'unslow-thread',
  parameters: { decisionId: uuid },
  row: {},
  text: ({ decisionId }) => `DELETE FROM slowed_threads WHERE decision_id = ${decisionId}`,
});

/** Puts a decision into force on whoever wrote the post, signed or sealed: only the vault knows whom it binds. */
export const restrictAuthor = sql({
  name: 'restrict-author',
  parameters: { decisionId: uuid, proof: bytea },
  row: { done: new Column<''>('void') },
  text: ({ decisionId, proof }) => `SELECT sealed.restrict_author(${decisionId}, ${proof}) AS done`,
});

export const liftRestriction = sql({
  name: 'lift-restriction',
  parameters: { decisionId: uuid, proof: bytea },
  row: { done: new Column<''>('void') },
  text: ({ decisionId, proof }) => `SELECT sealed.lift_restriction(${decisionId}, ${proof}) AS done`,
});

export const acknowledgeWarning = sql({
  name: 'acknowledge-warning',
  parameters: { decisionId: uuid, proof: bytea },
  row: { theirs: boolean },
  text: ({ decisionId, proof }) => `SELECT sealed.acknowledge_warning(${decisionId}, ${proof}) AS theirs`,
});

/** Of a signed author. Never until an earlier time than somebody said before. */
export const suspendAuthor = sql({
  name: 'suspend-author',
  parameters: { postId: uuid, until: timestamptz.nullable },
  row: { memberId: uuid },
  text: ({ postId, until }) => `
    UPDATE members m SET suspended_until = greatest(m.suspended_until, ${until}) FROM posts p
    WHERE p.id = ${postId} AND m.id = p.author_id RETURNING m.id AS "memberId"`,
});

/** What is left of the suspensions of a signed author when this one is taken back: those that others decided. */
export const shortenSuspension = sql({
  name: 'shorten-suspension',
  parameters: { decisionId: uuid },
  row: { memberId: uuid },
  text: ({ decisionId }) => `
    UPDATE members m SET suspended_until = (
      SELECT max(s.suspend_until) FROM decisions s JOIN posts q ON q.id = s.post_id
      WHERE q.author_id = m.id AND s.kind = 'suspend' AND NOT ${takenBack('s')})
    FROM decisions x JOIN posts p ON p.id = x.post_id
    WHERE x.id = ${decisionId} AND x.kind = 'suspend' AND m.id = p.author_id RETURNING m.id AS "memberId"`,
});

/**
 * What the site did by itself, with its reasons: the weightiest of the reports, and never that somebody is in danger, which
 * a stranger's report tells nobody about themselves. When screening held a sealed post tells
 * when it was sent, so it is known by the hour.
 */
export const decideByItself = sql({
  name: 'decide-by-itself',
  parameters: { postId: uuid, kind: text.as<AutomaticDecision>(), explanation: text },
  row: {},
  text: ({ postId, kind, explanation }) => `
    INSERT INTO decisions (id, review_item_id, post_id, kind, reason, explanation, revision, decided_at)
    SELECT CASE WHEN told.finely THEN uuidv7() ELSE ${idOfTheHour} END, r.id, p.id, ${kind}::text,
      (SELECT s.reason FROM reports s WHERE s.review_item_id = r.id AND s.reason <> 'crisis' GROUP BY s.reason ORDER BY sum(s.weight) DESC, s.reason LIMIT 1),
      coalesce(CASE WHEN ${kind}::text = 'screen' THEN p.held_because END, ${explanation}), p.edit_count,
      CASE WHEN told.finely THEN now() ELSE ${thisHour} END
    FROM posts p LEFT JOIN review_items r ON r.post_id = p.id AND r.state <> 'decided'
      CROSS JOIN LATERAL (SELECT p.pen_name_id IS NULL OR ${kind}::text <> 'screen' AS finely) AS told
    WHERE p.id = ${postId}`,
});
