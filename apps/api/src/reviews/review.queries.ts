import type { ReviewState } from '@quandary/rules';
import type { Statement } from '../platform/database/database';
import { lookedUp } from '../platform/database/looked-up';
import { own } from '../posts/post.queries';
import { staffColumn } from './staff';

/** A claim that has run out leaves the item open, though nobody has written that down. */
const isClaimed = `r.state = 'claimed' AND r.claimed_until > now()`;
const isOpen = `(r.state = 'open' OR r.state = 'claimed' AND r.claimed_until <= now())`;

/**
 * Review items with their post's facts and what their reports say. Each is looked up for each item (OFFSET 0), for
 * the planner does not know how short a page is.
 * `$1` is the moderator who asks.
 * @param source names the items r
 */
const selectReviews = (source: string, rest: string, more = '') => `
  SELECT r.id, r.post_id AS "postId", p.kind, p.dilemma_id AS "dilemmaId", p.parent_id AS "parentId", p.path,
    r.source, CASE WHEN ${isOpen} THEN 'open' ELSE r.state END AS state, r.weight, r.revision,
    r.created_at AS "createdAt",
    r.claimed_by AS "claimerId", r.claimed_revision AS "claimedRevision",
    CASE WHEN ${isClaimed} THEN r.claimed_until END AS "claimExpiresAt",
    CASE WHEN ${isClaimed} THEN ${staffColumn('c')} END AS claimer,
    told.reasons, told.notes,
    p.status AS "postStatus", p.pen_name_id IS NOT NULL AS sealed, p.locked_at IS NOT NULL AS locked,
    ${own('p')} AS mine,
    ${own('d')} OR EXISTS (SELECT FROM posts w WHERE w.dilemma_id = p.dilemma_id AND w.author_id = $1 OFFSET 0)
      AS "tookPart",
    EXISTS (SELECT FROM members a WHERE a.id = p.author_id AND cardinality(a.roles) > 0 OFFSET 0) AS "byStaff"
    ${more}
  FROM ${source} JOIN ${lookedUp('posts WHERE id = r.post_id')} p ON true
  JOIN ${lookedUp('posts WHERE id = p.dilemma_id')} d ON true
  LEFT JOIN ${lookedUp('members WHERE id = r.claimed_by')} c ON true
  CROSS JOIN LATERAL (
    SELECT coalesce(array_agg(DISTINCT s.reason), '{}') AS reasons,
      coalesce(array_agg(s.note ORDER BY s.created_at) FILTER (WHERE s.note IS NOT NULL), '{}') AS notes
    FROM reports s WHERE s.review_item_id = r.id
  ) AS told
  ${rest}`;

/** $1 moderator, $2 item */
export const findReview: Statement = {
  name: 'find-review',
  text: selectReviews('review_items r', 'WHERE r.id = $2'),
};

/** What cannot wait comes first: somebody in danger, then a letter that nobody can answer until it is decided. */
const rank = `
  CASE WHEN r.source = 'crisis'
      OR EXISTS (SELECT FROM reports s WHERE s.review_item_id = r.id AND s.reason = 'crisis' OFFSET 0) THEN 2
    WHEN r.paused_at IS NOT NULL THEN 1 ELSE 0 END::double precision`;

/** Hours since it came, and one, so that what comes now counts; what screening held weighs as much as one report. */
const urgency = (asOf: string) => `
  greatest(r.weight, 1) * (greatest(extract(epoch FROM ${asOf} - r.created_at), 0) / 3600 + 1)::double precision`;

/**
 * A page of what is undecided, most urgent first. Weight × age changes with every second, so that a page would
 * begin elsewhere than the last one ended: the first page's time is kept in the cursor, and all pages are sorted
 * as of then. It sorts all that waits, which is as much as some people can decide.
 * $1 moderator, $2 limit, $3 as of, then rank, urgency and id of the cursor when there is one
 */
const undecidedPage = (where: string, after: boolean) =>
  selectReviews(
    `(SELECT * FROM (
        SELECT r.*, ${rank} AS rank, ${urgency('$3::timestamptz')} AS urgency FROM review_items r WHERE ${where}
      ) AS waiting
      ${after ? 'WHERE (-rank, -urgency, id) > (-$4::double precision, -$5::double precision, $6::uuid)' : ''}
      ORDER BY rank DESC, urgency DESC, id LIMIT $2) AS r`,
    'ORDER BY r.rank DESC, r.urgency DESC, r.id',
    ', r.rank, r.urgency',
  );

/** The last decisions first. $1 moderator, $2 limit, then the item of the cursor when there is one. */
const decidedPage = (after: boolean) =>
  selectReviews(
    `(SELECT * FROM review_items WHERE state = 'decided'
        ${after ? 'AND (decided_at, id) < (SELECT at.decided_at, at.id FROM review_items at WHERE at.id = $3)' : ''}
      ORDER BY decided_at DESC, id DESC LIMIT $2) AS r`,
    'ORDER BY r.decided_at DESC, r.id DESC',
  );

const page = (state: ReviewState, text: (after: boolean) => string) => ({
  first: { name: `reviews-${state}`, text: text(false) },
  next: { name: `reviews-${state}-after`, text: text(true) },
});

export const reviewPages: Record<ReviewState, { first: Statement; next: Statement }> = {
  open: page('open', (after) => undecidedPage(isOpen, after)),
  claimed: page('claimed', (after) => undecidedPage(isClaimed, after)),
  decided: page('decided', decidedPage),
};

/**
 * Takes an item for some minutes, or takes it again: one statement, so that of two moderators one gets it.
 * $1 item, $2 moderator, $3 seconds
 */
export const claimReview: Statement = {
  name: 'claim-review',
  text: `
    UPDATE review_items r SET state = 'claimed', claimed_by = $2, claimed_revision = r.revision,
      claimed_until = now() + make_interval(secs => $3)
    WHERE r.id = $1 AND (${isOpen} OR r.state = 'claimed' AND r.claimed_by = $2)
    RETURNING r.id`,
};

/** Closes the item at the revision that was seen, unless somebody else has it. $1 item, $2 moderator, $3 revision */
export const closeReview: Statement = {
  name: 'close-review',
  text: `
    UPDATE review_items r SET state = 'decided', decided_at = now(), claimed_by = NULL, claimed_until = NULL
    WHERE r.id = $1 AND r.revision = $3 AND (${isOpen} OR r.state = 'claimed' AND r.claimed_by = $2)
    RETURNING r.id`,
};
