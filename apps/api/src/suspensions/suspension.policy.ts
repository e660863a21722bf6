import type { Viewer } from '../accounts/viewer';
import { conflict, forbidden, type Refusal } from '../platform/errors';

export interface Confirmable {
  proposerId: string;
  confirmedAt: Date | null;
  expiresAt: Date;
}

export const proposalOver: Refusal = () =>
  conflict(
    'PROPOSAL_OVER',
    'This proposal was confirmed already, or its time is over. Propose it again if it is still needed.',
  );

const ownProposal: Refusal = () =>
  forbidden('OWN_PROPOSAL', 'You proposed this yourself. Another admin has to look at it and confirm it.');

export const notAdmin: Refusal = () =>
  forbidden('NOT_STAFF', 'This is for the people who look after this community.');

/** Nobody suspends for long alone. The statement that writes it says the same. */
export function refusalToConfirm(proposal: Confirmable, viewer: Viewer): Refusal {
  if (proposal.confirmedAt !== null || proposal.expiresAt <= viewer.askedAt) return proposalOver;
  return proposal.proposerId === viewer.id ? ownProposal : null;
}
