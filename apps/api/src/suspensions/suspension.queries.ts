import { SUSPENSION_PROPOSAL_TIME, type HouseRule, type ReportReason } from '@quandary/rules';
import { lookedUpMember } from '../accounts/looked-up-member';
import { bytea, integer, sql, text, timestamptz, uuid } from '../platform/database/sql';
import { inForce } from '../reviews/in-force';
import { selectStaff, staffColumn } from '../reviews/staff';

/** More than wait at once on any site; the newest are what an admin looks for. */
const mostListed = 100;

const suspensions = (where: string) => `
  SELECT x.id, p.id AS "postId", p.dilemma_id AS "dilemmaId", x.revision
  FROM decisions x JOIN posts p ON p.id = x.post_id
  WHERE x.kind = 'suspend' AND ${where} AND ${inForce('x')} ORDER BY x.decided_at, x.id`;
const suspensionColumns = { id: uuid, postId: uuid, dilemmaId: uuid, revision: integer };

/** Of what the member signed. */
export const suspensionsOfMember = sql({
  name: 'suspensions-of-member',
  parameters: { memberId: uuid },
  row: suspensionColumns,
  text: ({ memberId }) => suspensions(`p.author_id = ${memberId}`),
});

/** Of what is signed like this post: with the same name, or with the same pen name. */
export const suspensionsOfAuthor = sql({
  name: 'suspensions-of-author',
  parameters: { postId: uuid },
  row: suspensionColumns,
  text: ({ postId }) =>
    suspensions(`EXISTS (SELECT FROM posts o WHERE o.id = ${postId}
      AND (o.author_id = p.author_id OR o.pen_name_id = p.pen_name_id))`),
});

/** Also a suspension that nobody here decided: an operator, or the site that the member came from. */
export const endSuspension = sql({
  name: 'end-suspension',
  parameters: { memberId: uuid.nullable, postId: uuid.nullable },
  row: { id: uuid },
  text: ({ memberId, postId }) => `
    UPDATE members SET suspended_until = NULL
    WHERE id = coalesce(${memberId}, (SELECT author_id FROM posts WHERE id = ${postId})) AND suspended_until > now() RETURNING id`,
});

const isAdmin = (alias: string) =>
  `'admin' = ANY(${alias}.roles) AND coalesce(${alias}.suspended_until <= now(), true)`;

/** Nothing unless an admin's session asks. */
export const insertProposal = sql({
  name: 'insert-suspension-proposal',
  parameters: {
    proof: bytea,
    reviewItemId: uuid,
    postId: uuid,
    revision: integer,
    reason: text.as<ReportReason>(),
    rule: text.as<HouseRule>().nullable,
    explanation: text,
    suspendUntil: timestamptz,
  },
  row: { id: uuid },
  text: (p) => `
    INSERT INTO suspension_proposals (review_item_id, post_id, revision, reason, rule, explanation, suspend_until, proposed_by)
    SELECT ${p.reviewItemId}::uuid, ${p.postId}::uuid, ${p.revision}::integer, ${p.reason}::text, ${p.rule}::text,
      ${p.explanation}::text, ${p.suspendUntil}::timestamptz, a.id
    FROM members a WHERE a.id = (SELECT member_of(${p.proof})) AND ${isAdmin('a')} RETURNING id`,
});

const seconds = SUSPENSION_PROPOSAL_TIME / 1_000;
const expires = `least(q.proposed_at + interval '${seconds} seconds', q.suspend_until)`;

/** The newest first. */
export const suspensionProposals = sql({
  name: 'suspension-proposals',
  parameters: {},
  row: {
    id: uuid,
    reviewItemId: uuid,
    postId: uuid,
    revision: integer,
    reason: text.as<ReportReason>(),
    rule: text.as<HouseRule>().nullable,
    explanation: text,
    suspendUntil: timestamptz,
    proposedAt: timestamptz,
    expiresAt: timestamptz,
    confirmedAt: timestamptz.nullable,
    proposerId: uuid,
    proposer: staffColumn,
  },
  text: () => `
    SELECT q.id, q.review_item_id AS "reviewItemId", q.post_id AS "postId", q.revision, q.reason, q.rule, q.explanation,
      q.suspend_until AS "suspendUntil", q.proposed_at AS "proposedAt", ${expires} AS "expiresAt",
      x.decided_at AS "confirmedAt", q.proposed_by AS "proposerId", ${selectStaff('a')} AS proposer
    FROM (SELECT * FROM suspension_proposals ORDER BY proposed_at DESC LIMIT ${mostListed}) q
      JOIN ${lookedUpMember('q.proposed_by')} a ON true LEFT JOIN decisions x ON x.proposal_id = q.id
    ORDER BY q.proposed_at DESC`,
});

/**
 * Writes the decision that was proposed. Whether two different admins stand behind it is asked here, of the session that
 * confirms; of two who confirm at once one does, for a proposal has one decision.
 */
export const confirmProposal = sql({
  name: 'confirm-suspension-proposal',
  parameters: { proposalId: uuid, proof: bytea },
  row: { id: uuid },
  text: ({ proposalId, proof }) => `
    INSERT INTO decisions (review_item_id, post_id, kind, reason, rule, explanation, suspend_until, revision, decided_by, proposal_id)
    SELECT q.review_item_id, q.post_id, 'suspend', q.reason, q.rule, q.explanation, q.suspend_until, q.revision, c.id, q.id
    FROM suspension_proposals q JOIN members a ON a.id = q.proposed_by AND ${isAdmin('a')}
      JOIN members c ON c.id = (SELECT member_of(${proof})) AND c.id <> q.proposed_by AND ${isAdmin('c')}
    WHERE q.id = ${proposalId} AND ${expires} > now()
    ON CONFLICT (proposal_id) DO NOTHING RETURNING id`,
});
