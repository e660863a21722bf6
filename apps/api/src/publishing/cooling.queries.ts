import { COOLING_MINUTES, NUMBERED_LEVELS } from '@quandary/rules';
import {
  boolean,
  bytea,
  integer,
  text,
  timestamptz,
  uuid,
  type Placeholders,
} from '../platform/database/sql';

/** What stands in the way of a post at the moment when it is written, besides what its author posted before. */
export const hurdleColumns = {
  /** A warning that the author has not acknowledged. */
  warningId: uuid.nullable,
  warning: text.nullable,
  suspendedUntil: timestamptz.nullable,
  /** What is signed like this waits for a moderator. */
  onHold: boolean,
  /** The discussion was closed. */
  closed: boolean,
  /** Seconds until the author may comment here again; null when they may. */
  coolFor: integer.nullable,
  /** Minutes between two comments of one person here. */
  coolMinutes: integer.nullable,
};

export const hurdleParameters = {
  proof: bytea,
  parentId: uuid.nullable,
  penNameId: uuid.nullable,
  /** Only comments wait; those of coaches and of the letter-writer do not. */
  cools: boolean,
  /** Whether reports count; what a moderator set counts always. */
  heats: boolean,
};
type Hurdles = Placeholders<typeof hurdleParameters>;

/** Of the post that is answered and all above it: the letter has depth 0, a comment as many as its path has numbers. */
const above = ({ parentId, heats }: Hurdles) => `
  SELECT n.depth, parent.dilemma_id, parent.path[1:n.depth] AS root, u.locked_at IS NOT NULL AS locked, s.minutes,
    CASE WHEN ${heats}::boolean AND n.depth > 0 THEN (
      SELECT count(*) FROM reports r JOIN review_items i ON i.id = r.review_item_id AND i.state <> 'decided'
      WHERE r.post_id = u.id) ELSE 0 END AS reports
  FROM posts parent CROSS JOIN generate_series(0, ${NUMBERED_LEVELS + 1}) AS n(depth)
  CROSS JOIN LATERAL (
    SELECT u.id, u.locked_at FROM posts u
    WHERE u.dilemma_id = parent.dilemma_id AND u.path = parent.path[1:n.depth] OFFSET 0) AS u
  LEFT JOIN slowed_threads s ON s.post_id = u.id
  WHERE parent.id = ${parentId}::uuid AND n.depth <= cardinality(parent.path)`;

/**
 * The waits of this place: each floor that a moderator set, and one for all reports above that wait for a moderator, from
 * the uppermost post that was reported. What was looked at heats no more.
 */
const waits = `
  SELECT dilemma_id, root, depth, minutes FROM above WHERE minutes IS NOT NULL
  UNION ALL
  (SELECT dilemma_id, root, depth,
     least(${COOLING_MINUTES.most}, ${COOLING_MINUTES.least} + sum(reports) OVER ())::integer
   FROM above WHERE reports > 0 ORDER BY depth LIMIT 1)`;

/** The longest of them, counted from what the author said last below the same post. */
const cooling = ({ cools }: Hurdles) => `
  SELECT w.minutes, ceil(extract(epoch FROM o.created_at + make_interval(mins => w.minutes) - now()))::integer AS seconds
  FROM waits w JOIN own o ON o.dilemma_id = w.dilemma_id AND o.path[1:w.depth] = w.root
  WHERE ${cools}::boolean AND o.created_at + make_interval(mins => w.minutes) > now()
  ORDER BY seconds DESC LIMIT 1`;

/** Of what binds the bearer: only what acts on the member tells the seal apart from a name, and a hold must not. */
const bound = ({ proof, penNameId }: Hurdles) => `
  SELECT (array_agg(b.decision_id) FILTER (WHERE b.kind = 'warn'))[1] AS warning_id,
    max(b.until) FILTER (WHERE b.kind = 'suspend') AS suspended_until,
    coalesce(bool_or(b.kind = 'hold' AND b.pen_name_id IS NOT DISTINCT FROM ${penNameId}::uuid), false) AS on_hold
  FROM sealed.own_restrictions(${proof}) AS b`;

/** Common table expressions behind `hurdleColumns`; they need `own`, the author's posts of the last day. */
export const hurdles = (p: Hurdles) => `
  above AS (${above(p)}), waits AS (${waits}), cooling AS (${cooling(p)}), bound AS (${bound(p)}),
  hurdles AS (
    SELECT bound.warning_id AS "warningId", (SELECT x.explanation FROM decisions x WHERE x.id = bound.warning_id) AS warning,
      bound.suspended_until AS "suspendedUntil", bound.on_hold AS "onHold", coalesce((SELECT bool_or(locked) FROM above), false) AS closed,
      (SELECT seconds FROM cooling) AS "coolFor", (SELECT minutes FROM cooling) AS "coolMinutes"
    FROM bound)`;
