import { RESTRICTIONS, type AppealState, type ReportReason } from '@quandary/rules';
import { boolean, integer, sql, text, timestamptz, uuid } from '../platform/database/sql';
import { idOfTheHour, thisHour } from '../posts/sealed-times';

const appealColumns = {
  id: uuid,
  decisionId: uuid,
  reviewItemId: uuid,
  text,
  state: text.as<AppealState>(),
  answer: text.nullable,
  createdAt: timestamptz,
  decidedAt: timestamptz.nullable,
};

const select = (where: string) => `
  SELECT a.id, a.decision_id AS "decisionId", a.review_item_id AS "reviewItemId", a.text, a.state, a.answer,
    a.created_at AS "createdAt", a.decided_at AS "decidedAt"
  FROM appeals a WHERE ${where}`;

export const appealsByIds = sql({
  name: 'appeals-by-ids',
  parameters: { ids: uuid.array },
  row: appealColumns,
  text: ({ ids }) => select(`a.id = ANY(${ids})`),
});

export const appealsOfDecisions = sql({
  name: 'appeals-of-decisions',
  parameters: { ids: uuid.array },
  row: appealColumns,
  text: ({ ids }) => select(`a.decision_id = ANY(${ids})`),
});

export const appealsOfReviews = sql({
  name: 'appeals-of-reviews',
  parameters: { ids: uuid.array },
  row: appealColumns,
  text: ({ ids }) => `${select(`a.review_item_id = ANY(${ids})`)} ORDER BY a.created_at, a.id`,
});

/**
 * Adds an appeal, and opens the review item of its post or joins the one that is undecided. When somebody behind a pen
 * name wrote it is told by the hour. Nothing when the decision was appealed before.
 */
export const insertAppeal = sql({
  name: 'insert-appeal',
  parameters: { decisionId: uuid, text },
  row: { id: uuid },
  text: ({ decisionId, text }) => `
    WITH about AS (
      SELECT p.id, p.edit_count, p.pen_name_id IS NOT NULL AS sealed FROM decisions x JOIN posts p ON p.id = x.post_id
      WHERE x.id = ${decisionId} AND NOT EXISTS (SELECT FROM appeals a WHERE a.decision_id = x.id)
    ), item AS (
      INSERT INTO review_items (id, post_id, source, revision, created_at)
      SELECT CASE WHEN sealed THEN ${idOfTheHour} ELSE uuidv7() END, id, 'appeal', edit_count,
        CASE WHEN sealed THEN ${thisHour} ELSE now() END FROM about
      ON CONFLICT (post_id) WHERE state <> 'decided' DO UPDATE
        SET source = CASE WHEN review_items.source = 'crisis' THEN 'crisis' ELSE 'appeal' END
      RETURNING id
    )
    INSERT INTO appeals (id, decision_id, review_item_id, text, created_at)
    SELECT CASE WHEN sealed THEN ${idOfTheHour} ELSE uuidv7() END, ${decisionId}, item.id, ${text},
      CASE WHEN sealed THEN ${thisHour} ELSE now() END FROM about, item
    ON CONFLICT (decision_id) DO NOTHING RETURNING id`,
});

/** Of two who decide it at once one does. */
export const decideAppeal = sql({
  name: 'decide-appeal',
  parameters: { id: uuid, state: text.as<AppealState>(), answer: text, viewerId: uuid },
  row: { id: uuid },
  text: ({ id, state, answer, viewerId }) => `
    UPDATE appeals SET state = ${state}, answer = ${answer}, decided_by = ${viewerId}, decided_at = now()
    WHERE id = ${id} AND state = 'open' RETURNING id`,
});

/** Closes the item of a decided appeal, unless something else about its post waits. */
export const closeAfterAppeal = sql({
  name: 'close-after-appeal',
  parameters: {
    id: uuid,
    /** What reported or held the post was what was appealed. */
    judged: boolean,
  },
  row: {},
  text: ({ id, judged }) => `
    UPDATE review_items r SET state = 'decided', decided_at = now(), claimed_by = NULL, claimed_until = NULL
    FROM posts p WHERE r.id = ${id} AND r.state <> 'decided' AND p.id = r.post_id
      AND NOT EXISTS (SELECT FROM appeals a WHERE a.review_item_id = r.id AND a.state = 'open')
      AND (${judged} OR r.weight = 0 AND p.status NOT IN ('held', 'hidden'))`,
});

const restrictions = RESTRICTIONS.map((kind) => `'${kind}'`).join(', ');

export const reversals = sql({
  name: 'reversals',
  parameters: {},
  row: { reason: text.as<ReportReason>().nullable, decided: integer, appealed: integer, reversed: integer },
  text: () => `
    SELECT x.reason, count(*)::integer AS decided, (count(*) FILTER (WHERE a.state <> 'open'))::integer AS appealed,
      (count(*) FILTER (WHERE a.state = 'reversed'))::integer AS reversed
    FROM decisions x LEFT JOIN appeals a ON a.decision_id = x.id WHERE x.kind IN (${restrictions})
    GROUP BY x.reason ORDER BY decided DESC, x.reason`,
});
