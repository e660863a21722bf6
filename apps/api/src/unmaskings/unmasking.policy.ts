import type { Viewer } from '../accounts/viewer';
import { conflict, forbidden, type Refusal } from '../platform/errors';
import type { SeenProposal } from './unmaskings.service';

type Confirmable = Pick<SeenProposal, 'proposerId' | 'confirmedAt' | 'expiresAt'>;

export const proposalOver: Refusal = () =>
  conflict(
    'PROPOSAL_OVER',
    'This proposal was confirmed already, or nobody confirmed it in seven days. Propose it again if it is still needed.',
  );

const notSealed: Refusal = () =>
  conflict('NOT_SEALED', 'This is not signed with a pen name: its author stands beside it.');
const proposedAlready: Refusal = () =>
  conflict('PROPOSED_ALREADY', 'This is proposed already, and waits for another admin.');

/** Nobody opens a seal alone. The database says the same, and asks for the sessions of two admins. */
export function refusalToConfirm(proposal: Confirmable, viewer: Viewer): Refusal {
  if (proposal.confirmedAt !== null || proposal.expiresAt <= viewer.askedAt) return proposalOver;
  if (proposal.proposerId === viewer.id) return ownProposal;
  return null;
}

const ownProposal: Refusal = () =>
  forbidden('OWN_PROPOSAL', 'You proposed this yourself. Another admin has to look at it and confirm it.');

/** @param waiting proposals about the same letter that can still be confirmed */
export function refusalToPropose(post: { sealed: boolean }, waiting: number): Refusal {
  if (!post.sealed) return notSealed;
  return waiting > 0 ? proposedAlready : null;
}

export const authorUnknown: Refusal = () =>
  conflict('AUTHOR_UNKNOWN', 'Nobody here is known to be behind this pen name: it came with an import.');
