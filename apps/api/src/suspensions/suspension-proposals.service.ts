import { endInPast, type ConfirmSuspensionInput, type ProposeSuspensionInput } from '@quandary/rules';
import { Injectable } from '@nestjs/common';
import type { PublicMember } from '../accounts/public-member';
import type { Viewer } from '../accounts/viewer';
import { changed, DecisionsService, type By } from '../decisions/decisions.service';
import { LogEntryEntity } from '../log/log-entry.entity';
import { Database } from '../platform/database/database';
import type { ValuesOf } from '../platform/database/sql';
import { notFound, obey, unfit } from '../platform/errors';
import { refusalToDecide } from '../reviews/review.policy';
import { ReviewsService } from '../reviews/reviews.service';
import { staffOf } from '../reviews/staff';
import { notAdmin, proposalOver, refusalToConfirm } from './suspension.policy';
import { confirmProposal, insertProposal, suspensionProposals } from './suspension.queries';

type Row = ValuesOf<typeof suspensionProposals.row>;

export interface SeenProposal extends Omit<Row, 'proposer'> {
  proposedBy: PublicMember;
  viewerCanConfirm: boolean;
}

/**
 * Two admins suspend for more than seven days, one after the other. What counts is asked by the statements that write;
 * this says beforehand, in words, what they would refuse.
 */
@Injectable()
export class SuspensionProposalsService {
  constructor(
    private readonly database: Database,
    private readonly reviews: ReviewsService,
    private readonly decisions: DecisionsService,
  ) {}

  /** What admins proposed lately, the newest first. */
  async list(viewer: Viewer): Promise<SeenProposal[]> {
    const rows = await this.database.rows(suspensionProposals, {});
    return rows.map((row) => asSeen(row, viewer));
  }

  /** Throws INVALID, NOT_FOUND, FORBIDDEN or CONFLICT. */
  async propose(input: ProposeSuspensionInput, viewer: Viewer): Promise<SeenProposal> {
    const problem = endInPast(input.suspendUntil, viewer.askedAt);
    if (problem) throw unfit({ ...problem, field: 'input.suspendUntil' });
    const review = await this.reviews.get(input.reviewItemId, viewer);
    obey(refusalToDecide(review, viewer, 'suspend'));
    const { postId, revision } = review;
    const values = { ...input, rule: input.rule ?? null, postId, revision, proof: viewer.proof };
    const id = await this.database.transaction(async ({ rows, manager }) => {
      const [made] = await rows(insertProposal, values);
      if (!made) obey(notAdmin);
      await manager.insert(LogEntryEntity, {
        ...{ act: 'propose_suspension', actorId: viewer.id, postId, reason: input.reason },
      });
      return made?.id ?? '';
    });
    return this.get(id, viewer);
  }

  /** Throws NOT_FOUND, FORBIDDEN or CONFLICT. @returns the id of the review item that it decides */
  async confirm({ proposalId }: ConfirmSuspensionInput, viewer: Viewer): Promise<string> {
    const proposal = await this.get(proposalId, viewer);
    obey(refusalToConfirm(proposal, viewer));
    const review = await this.reviews.get(proposal.reviewItemId, viewer);
    obey(refusalToDecide(review, viewer, 'suspend'));
    if (review.revision !== proposal.revision) throw changed();
    const { reason, explanation, suspendUntil } = proposal;
    const judgement = { kind: 'suspend' as const, reason, explanation, suspendUntil, branch: false, viewer };
    await this.decisions.carryOut(review, judgement, async (_review, _judgement, { runner }: By) => {
      const [confirmed] = await runner.rows(confirmProposal, { proposalId, proof: viewer.proof });
      if (!confirmed) obey(proposalOver);
      return confirmed?.id ?? '';
    });
    return review.id;
  }

  private async get(id: string, viewer: Viewer): Promise<SeenProposal> {
    const found = (await this.list(viewer)).find((each) => each.id === id);
    if (!found) throw notFound('proposal');
    return found;
  }
}

function asSeen({ proposer, ...row }: Row, viewer: Viewer): SeenProposal {
  return { ...row, proposedBy: staffOf(proposer)!, viewerCanConfirm: refusalToConfirm(row, viewer) === null };
}
