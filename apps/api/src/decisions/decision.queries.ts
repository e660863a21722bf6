import type { DecisionKind, HouseRule, ReportReason } from '@quandary/rules';
import { APPEAL_MONTHS, RESTRICTIONS } from '@quandary/rules';
import { lookedUpMember } from '../accounts/looked-up-member';
import { boolean, bytea, Column, integer, sql, text, timestamptz, uuid } from '../platform/database/sql';
import { inForce } from '../reviews/in-force';
import { selectStaff, staffColumn } from '../reviews/staff';

const decisionColumns = {
  id: uuid,
  reviewItemId: uuid.nullable,
  postId: uuid,
  kind: text.as<DecisionKind>(),
  reason: text.as<ReportReason>().nullable,
  rule: text.as<HouseRule>().nullable,
  explanation: text,
  automatic: boolean,
  endsAt: timestamptz.nullable,
  minutes: integer.nullable,
  branch: boolean,
  decidedAt: timestamptz,
  /** Null: nothing was taken from anybody. */
  appealableUntil: timestamptz.nullable,
  liftedAt: timestamptz.nullable,
  decider: staffColumn.nullable,
  /** Who decided it, and who proposed it: neither decides an appeal against it. */
  deciderIds: uuid.array,
};

const restrictions = RESTRICTIONS.map((kind) => `'${kind}'`).join(', ');

/** Selects `decisionColumns`; `rest` continues after FROM, with x as the decision. */
const selectDecisions = (rest: string, distinct = '') => `
  SELECT ${distinct} x.id, x.review_item_id AS "reviewItemId", x.post_id AS "postId", x.kind, x.reason, x.rule,
    x.explanation, x.decided_by IS NULL AS automatic, x.suspend_until AS "endsAt", x.minutes, x.branch,
    x.decided_at AS "decidedAt",
    CASE WHEN x.kind IN (${restrictions}) THEN x.decided_at + interval '${APPEAL_MONTHS} months' END AS "appealableUntil",
    (SELECT min(u.at) FROM (
       SELECT l.decided_at AS at FROM decisions l WHERE l.undoes = x.id
       UNION ALL SELECT a.decided_at FROM appeals a WHERE a.decision_id = x.id AND a.state = 'reversed') AS u) AS "liftedAt",
    ${selectStaff('m')} AS decider,
    array_remove(ARRAY[x.decided_by, (SELECT q.proposed_by FROM suspension_proposals q WHERE q.id = x.proposal_id)], NULL)
      AS "deciderIds"
  FROM decisions x LEFT JOIN ${lookedUpMember('x.decided_by')} m ON true ${rest}`;

/** The latest decision on each of a set of posts or items, or those with these ids. */
const latest = (name: string, of: 'id' | 'post_id' | 'review_item_id') =>
  sql({
    name,
    parameters: { ids: uuid.array },
    row: decisionColumns,
    text: ({ ids }) =>
      selectDecisions(
        `WHERE x.${of} = ANY(${ids}) ORDER BY x.${of}, x.decided_at DESC, x.id DESC`,
        `DISTINCT ON (x.${of})`,
      ),
  });

export const decisionsByIds = latest('decisions-by-ids', 'id');
export const decisionsOnPosts = latest('decisions-on-posts', 'post_id');
export const decisionsOfReviews = latest('decisions-of-reviews', 'review_item_id');

const ownParameters = { viewerId: uuid, proof: bytea, limit: integer };
/** By the posts of the bearer, not by all that was ever decided. A pen name signs below one letter only. */
const ownText = (limit: string, after?: string) =>
  selectDecisions(`WHERE x.id = ANY(ARRAY(
      SELECT about.id FROM (
        SELECT w.id FROM posts w WHERE w.author_id = $1
        UNION ALL SELECT w.id FROM posts l JOIN posts w ON w.dilemma_id = l.id AND w.pen_name_id = l.pen_name_id
        WHERE l.kind = 'dilemma' AND l.pen_name_id = ANY((SELECT sealed.own_pen_names($2))::uuid[])
      ) AS mine CROSS JOIN LATERAL (SELECT d.id FROM decisions d WHERE d.post_id = mine.id OFFSET 0) AS about
    )) ${
      after
        ? `AND (x.decided_at, x.id) < (SELECT c.decided_at, c.id FROM decisions c WHERE c.id = ${after})`
        : ''
    }
    ORDER BY x.decided_at DESC, x.id DESC LIMIT ${limit}`);

/** What was decided about the bearer's own posts, also behind a pen name, the last first. */
export const ownDecisions = {
  first: sql({
    name: 'own-decisions',
    parameters: ownParameters,
    row: decisionColumns,
    text: ({ limit }) => ownText(limit),
  }),
  next: sql({
    name: 'own-decisions-after',
    parameters: {
      ...ownParameters,
      /** The decision of the cursor. */
      after: uuid,
    },
    row: decisionColumns,
    text: ({ limit, after }) => ownText(limit, after),
  }),
};

/** What a moderator decided about a post and binds still. */
export const decisionsInForce = sql({
  name: 'decisions-in-force',
  parameters: { postId: uuid },
  row: { id: uuid },
  text: ({ postId }) => `
    SELECT x.id FROM decisions x WHERE x.post_id = ${postId} AND ${inForce('x')} ORDER BY x.decided_at, x.id`,
});

/** For a sealed author, whom no query of ours can find. */
export const tellSealedAuthor = sql({
  name: 'tell-sealed-author',
  parameters: { postId: uuid, text },
  row: { told: new Column<''>('void') },
  text: ({ postId, text }) => `
    SELECT sealed.tell_author(p.pen_name_id, ${text}) AS told FROM posts p
    WHERE p.id = ${postId} AND p.pen_name_id IS NOT NULL`,
});
