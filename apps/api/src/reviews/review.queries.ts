import type { PostKind, PostStatus, ReportReason, ReviewSource, ReviewState } from '@quandary/rules';
import { lookedUpMember } from '../accounts/looked-up-member';
import { lookedUp } from '../platform/database/looked-up';
import {
  boolean,
  bytea,
  double,
  integer,
  sql,
  text,
  timestamptz,
  uuid,
  type Placeholders,
  type ValuesOf,
} from '../platform/database/sql';
import { own } from '../posts/post.queries';
import { idOfTheHour, thisHour } from '../posts/sealed-times';
import { inForce } from './in-force';
import { selectStaff, staffColumn } from './staff';

/** The result columns of `selectReviews`. */
const reviewColumns = {
  id: uuid,
  postId: uuid,
  kind: text.as<PostKind>(),
  dilemmaId: uuid,
  parentId: uuid.nullable,
  path: integer.array.nullable,
  source: text.as<ReviewSource>(),
  state: text.as<ReviewState>(),
  weight: double,
  revision: integer,
  createdAt: timestamptz,
  claimerId: uuid.nullable,
  claimedRevision: integer.nullable,
  claimExpiresAt: timestamptz.nullable,
  claimer: staffColumn.nullable,
  reasons: text.as<ReportReason>().array,
  notes: text.array,
  postStatus: text.as<PostStatus>(),
  sealed: boolean,
  locked: boolean,
  mine: boolean,
  tookPart: boolean,
  byStaff: boolean,
  dueAt: timestamptz.nullable,
  authorNote: text.nullable,
  ownAppealed: boolean,
  appealed: boolean,
  inForce: boolean,
};
/** By these what is undecided is sorted. */
const urgencyColumns = { rank: double, urgency: double };

export type ReviewRow = ValuesOf<typeof reviewColumns>;

/** Every statement of `selectReviews` has the moderator first: `own` says `$1` and `$2`. */
const viewerParameter = { viewerId: uuid, proof: bytea };

/** A claim that has run out leaves the item open, though nobody has written that down. */
const isClaimed = `r.state = 'claimed' AND r.claimed_until > now()`;
const isOpen = `(r.state = 'open' OR r.state = 'claimed' AND r.claimed_until <= now())`;

/**
 * Review items with their post's facts and what their reports say. Each is looked up for each item (OFFSET 0), for
 * the planner does not know how short a page is.
 * @param source names the items r
 */
const selectReviews = (source: string, rest: string, more = '') => `
  SELECT r.id, r.post_id AS "postId", p.kind, p.dilemma_id AS "dilemmaId", p.parent_id AS "parentId", p.path,
    r.source, r.due_at AS "dueAt", r.author_note AS "authorNote", CASE WHEN ${isOpen} THEN 'open' ELSE r.state END AS state, r.weight, r.revision,
    r.created_at AS "createdAt",
    r.claimed_by AS "claimerId", r.claimed_revision AS "claimedRevision",
    CASE WHEN ${isClaimed} THEN r.claimed_until END AS "claimExpiresAt",
    CASE WHEN ${isClaimed} THEN ${selectStaff('c')} END AS claimer,
    told.reasons, told.notes,
    p.status AS "postStatus", p.pen_name_id IS NOT NULL AS sealed, p.locked_at IS NOT NULL AS locked,
    ${own('p')} AS mine,
    ${own('d')} OR EXISTS (SELECT FROM posts w WHERE w.dilemma_id = p.dilemma_id AND w.author_id = $1 OFFSET 0)
      AS "tookPart",
    EXISTS (SELECT FROM members a WHERE a.id = p.author_id AND cardinality(a.roles) > 0 OFFSET 0) AS "byStaff",
    appeal.own AS "ownAppealed", appeal.waits AS appealed,
    EXISTS (SELECT FROM decisions x WHERE x.post_id = r.post_id AND ${inForce('x')} OFFSET 0) AS "inForce"
    ${more}
  FROM ${source} JOIN ${lookedUp('posts WHERE id = r.post_id')} p ON true
  JOIN ${lookedUp('posts WHERE id = p.dilemma_id')} d ON true
  LEFT JOIN ${lookedUpMember('r.claimed_by')} c ON true
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(DISTINCT s.reason), '{}') AS reasons,
      coalesce(array_agg(s.note ORDER BY s.created_at) FILTER (WHERE s.note IS NOT NULL), '{}') AS notes
    FROM reports s WHERE s.review_item_id = r.id
  ) AS told
  CROSS JOIN LATERAL (
    SELECT coalesce(bool_or($1 IN (x.decided_by, q.proposed_by)), false) AS own,
      coalesce(bool_or(x.decided_by IS NOT NULL), false) AS waits
    FROM appeals f JOIN decisions x ON x.id = f.decision_id LEFT JOIN suspension_proposals q ON q.id = x.proposal_id
    WHERE f.review_item_id = r.id AND f.state = 'open'
  ) AS appeal
  ${rest}`;

export const findReview = sql({
  name: 'find-review',
  parameters: { ...viewerParameter, id: uuid },
  row: reviewColumns,
  text: ({ id }) => selectReviews('review_items r', `WHERE r.id = ${id}`),
});

/** What cannot wait comes first: somebody in danger, then a letter that nobody can answer until it is decided. */
const rank = `
  CASE WHEN r.source = 'crisis'
      OR EXISTS (SELECT FROM reports s WHERE s.review_item_id = r.id AND s.reason = 'crisis' OFFSET 0) THEN 2
    WHEN r.paused_at IS NOT NULL THEN 1 ELSE 0 END::double precision`;

/** Hours since it came, and one, so that what comes now counts; what screening held weighs as much as one report. */
const urgency = (asOf: string) => `
  greatest(r.weight, 1) * (greatest(extract(epoch FROM ${asOf} - r.created_at), 0) / 3600 + 1)::double precision`;

const waitingParameters = { ...viewerParameter, limit: integer, asOf: timestamptz };
const waitingCursor = { ...urgencyColumns, id: uuid };

/**
 * A page of what is undecided, most urgent first. Weight × age changes with every second, so that a page would
 * begin elsewhere than the last one ended: the first page's time is kept in the cursor, and all pages are sorted
 * as of then. It sorts all that waits, which is as much as some people can decide.
 */
const waitingText = (
  where: string,
  { limit, asOf }: Placeholders<typeof waitingParameters>,
  after?: Placeholders<typeof waitingCursor>,
) =>
  selectReviews(
    `(SELECT * FROM (
        SELECT r.*, ${rank} AS rank, ${urgency(`${asOf}::timestamptz`)} AS urgency FROM review_items r WHERE ${where}
      ) AS waiting
      ${after ? `WHERE (-rank, -urgency, id) > (-${after.rank}::double precision, -${after.urgency}::double precision, ${after.id}::uuid)` : ''}
      ORDER BY rank DESC, urgency DESC, id LIMIT ${limit}) AS r`,
    'ORDER BY r.rank DESC, r.urgency DESC, r.id',
    ', r.rank, r.urgency',
  );

const waitingRow = { ...reviewColumns, ...urgencyColumns };

const waitingPages = (state: ReviewState, where: string) => ({
  first: sql({
    name: `reviews-${state}`,
    parameters: waitingParameters,
    row: waitingRow,
    text: (placeholders) => waitingText(where, placeholders),
  }),
  next: sql({
    name: `reviews-${state}-after`,
    parameters: { ...waitingParameters, ...waitingCursor },
    row: waitingRow,
    text: (placeholders) => waitingText(where, placeholders, placeholders),
  }),
});

export const waiting = { open: waitingPages('open', isOpen), claimed: waitingPages('claimed', isClaimed) };

/** The last decisions first. */
const decidedText = (limit: string, after?: string) =>
  selectReviews(
    `(SELECT * FROM review_items WHERE state = 'decided'
        ${after ? `AND (decided_at, id) < (SELECT at.decided_at, at.id FROM review_items at WHERE at.id = ${after})` : ''}
      ORDER BY decided_at DESC, id DESC LIMIT ${limit}) AS r`,
    'ORDER BY r.decided_at DESC, r.id DESC',
  );

export const decided = {
  first: sql({
    name: 'reviews-decided',
    parameters: { ...viewerParameter, limit: integer },
    row: reviewColumns,
    text: ({ limit }) => decidedText(limit),
  }),
  next: sql({
    name: 'reviews-decided-after',
    parameters: {
      ...viewerParameter,
      limit: integer,
      /** The item of the cursor. */
      after: uuid,
    },
    row: reviewColumns,
    text: ({ limit, after }) => decidedText(limit, after),
  }),
};

/** Takes an item for some minutes, or takes it again: one statement, so that of two moderators one gets it. */
export const claimReview = sql({
  name: 'claim-review',
  parameters: { id: uuid, viewerId: uuid, seconds: integer },
  row: { id: uuid },
  text: ({ id, viewerId, seconds }) => `
    UPDATE review_items r SET state = 'claimed', claimed_by = ${viewerId}, claimed_revision = r.revision,
      claimed_until = now() + make_interval(secs => ${seconds}::integer)
    WHERE r.id = ${id} AND (${isOpen} OR r.state = 'claimed' AND r.claimed_by = ${viewerId})
    RETURNING r.id`,
});

/** Closes the item at the revision that was seen, unless somebody else has it. */
export const closeReview = sql({
  name: 'close-review',
  parameters: { id: uuid, viewerId: uuid, revision: integer },
  row: { id: uuid },
  text: ({ id, viewerId, revision }) => `
    UPDATE review_items r SET state = 'decided', decided_at = now(), claimed_by = NULL, claimed_until = NULL
    WHERE r.id = ${id} AND r.revision = ${revision}
      AND (${isOpen} OR r.state = 'claimed' AND r.claimed_by = ${viewerId})
    RETURNING r.id`,
});

/**
 * For screening. An item that is open already learns of an edit from the edit, and here that somebody may be in danger.
 * What is sealed is due by the hour, and never earlier than was said.
 */
export const openReview = sql({
  name: 'open-review',
  parameters: {
    postId: uuid,
    source: text.as<ReviewSource>(),
    authorNote: text.nullable,
    dueInMinutes: integer.nullable,
  },
  row: {},
  text: ({ postId, source, authorNote, dueInMinutes }) => `
    INSERT INTO review_items (id, post_id, source, revision, created_at, due_at, author_note)
    SELECT CASE WHEN pen_name_id IS NULL THEN uuidv7() ELSE ${idOfTheHour} END, id, ${source}, edit_count,
      CASE WHEN pen_name_id IS NULL THEN now() ELSE ${thisHour} END,
      CASE WHEN pen_name_id IS NULL THEN now() ELSE ${thisHour} + interval '1 hour' END
        + make_interval(mins => ${dueInMinutes}::integer),
      ${authorNote}
    FROM posts WHERE id = ${postId}
    ON CONFLICT (post_id) WHERE state <> 'decided' DO UPDATE SET
      source = CASE WHEN EXCLUDED.source = 'crisis' THEN 'crisis' ELSE review_items.source END,
      due_at = least(review_items.due_at, EXCLUDED.due_at),
      author_note = coalesce(EXCLUDED.author_note, review_items.author_note)`,
});

/**
 * Until when somebody means to have looked at posts that wait for their own words. What readers reported is not told: a
 * stranger's report tells its author nothing.
 */
export const dueTimes = sql({
  name: 'due-times',
  parameters: { ids: uuid.array },
  row: { postId: uuid, dueAt: timestamptz },
  text: ({ ids }) => `
    SELECT post_id AS "postId", due_at AS "dueAt" FROM review_items
    WHERE post_id = ANY(${ids}) AND state <> 'decided' AND source = 'crisis' AND due_at IS NOT NULL`,
});
