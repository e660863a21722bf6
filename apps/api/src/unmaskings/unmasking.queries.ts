import { lookedUpMember } from '../accounts/looked-up-member';
import { bytea, sql, text, timestamptz, uuid } from '../platform/database/sql';
import { selectStaff, staffColumn } from '../reviews/staff';

/** More than wait at once on any site; the newest are what an admin looks for. */
const mostListed = 100;

/** Null: nobody here is known to be behind the pen name. Throws 42501 unless an admin's session asks. */
export const proposeUnmasking = sql({
  name: 'propose-unmasking',
  parameters: { postId: uuid, reason: text, proof: bytea },
  row: { id: uuid.nullable },
  text: ({ postId, reason, proof }) => `
    SELECT sealed.propose_unmasking(pen_name_id, ${reason}, ${proof}) AS id FROM posts WHERE id = ${postId}`,
});

/** Null: it is not there any more, or another admin was quicker. Throws 42501 unless another admin's session asks. */
export const confirmUnmasking = sql({
  name: 'confirm-unmasking',
  parameters: { proposalId: uuid, proof: bytea },
  row: { author: uuid.nullable },
  text: ({ proposalId, proof }) => `SELECT sealed.confirm_unmasking(${proposalId}, ${proof}) AS author`,
});

/** The newest first. Nothing for whoever is no admin; the author for the two who opened it. */
export const unmaskingProposals = sql({
  name: 'unmasking-proposals',
  parameters: { proof: bytea },
  row: {
    id: uuid,
    postId: uuid,
    reason: text,
    proposedAt: timestamptz,
    expiresAt: timestamptz,
    confirmedAt: timestamptz.nullable,
    proposerId: uuid,
    proposer: staffColumn,
    confirmer: staffColumn.nullable,
    author: staffColumn.nullable,
  },
  text: ({ proof }) => `
    SELECT q.id, p.id AS "postId", q.reason, q.at AS "proposedAt", q.at + interval '7 days' AS "expiresAt",
      q.confirmed_at AS "confirmedAt", q.proposed_by AS "proposerId", ${selectStaff('a')} AS proposer,
      ${selectStaff('c')} AS confirmer,
      ${selectStaff('w')} AS author
    FROM (SELECT * FROM sealed.proposals_for(${proof}) ORDER BY at DESC LIMIT ${mostListed}) q
      JOIN posts p ON p.pen_name_id = q.pen_name_id AND p.kind = 'dilemma'
      JOIN ${lookedUpMember('q.proposed_by')} a ON true
      LEFT JOIN ${lookedUpMember('q.confirmed_by')} c ON true
      LEFT JOIN ${lookedUpMember('q.author')} w ON true
    ORDER BY q.at DESC`,
});

/** The last time that the bearer's own letter was opened. */
export const ownUnmasking = sql({
  name: 'own-unmasking',
  parameters: { postId: uuid, proof: bytea },
  row: { reason: text, at: timestamptz },
  text: ({ postId, proof }) => `
    SELECT u.reason, u.at FROM posts p JOIN sealed.own_unmaskings(${proof}) u ON u.pen_name_id = p.pen_name_id
    WHERE p.id = ${postId} ORDER BY u.at DESC LIMIT 1`,
});
