import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { LogEntryEntity } from '../log/log-entry.entity';
import type { Transaction } from '../platform/database/database';
import { DecisionEntity } from './decision.entity';
import { liftRestriction, openAgain, shortenSuspension, unslowThread } from './effects.queries';

/** A decision that is taken back, and where it acted. */
interface InForce {
  id: string;
  postId: string;
  dilemmaId: string;
  revision: number;
}

/** Takes back what decisions did besides the status of the post. */
@Injectable()
export class LiftingService {
  /** Ends a decision, with a text for its author and a line in the log. */
  async lift(
    { id, postId, dilemmaId, revision }: InForce,
    { text, viewer }: { text: string; viewer: Viewer },
    transaction: Transaction,
  ): Promise<void> {
    const { reviewItemId } = await transaction.manager.findOneByOrFail(DecisionEntity, { id });
    await transaction.manager.insert(DecisionEntity, {
      ...{ reviewItemId, postId, kind: 'lift', explanation: text, revision },
      ...{ undoes: id, decidedBy: viewer.id },
    });
    const memberId = await this.undo({ id, dilemmaId }, viewer, transaction);
    await transaction.manager.insert(LogEntryEntity, {
      ...{ act: 'lift', actorId: viewer.id, postId, memberId },
    });
  }

  /**
   * Ends what a decision did; that it is taken back has been written before.
   * @returns the signed member whose suspension ended
   */
  async undo(
    { id: decisionId, dilemmaId }: Pick<InForce, 'id' | 'dilemmaId'>,
    { proof }: Viewer,
    { rows }: Transaction,
  ): Promise<string | undefined> {
    await rows(openAgain, { decisionId, dilemmaId });
    await rows(unslowThread, { decisionId });
    await rows(liftRestriction, { decisionId, proof });
    const [freed] = await rows(shortenSuspension, { decisionId });
    return freed?.memberId;
  }
}
