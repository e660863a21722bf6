import type { AppealInput, DecideAppealInput, PostStatus } from '@quandary/rules';
import { Injectable } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import type { SeenDecision } from '../decisions/decision.loader';
import { tellSealedAuthor } from '../decisions/decision.queries';
import { LiftingService } from '../decisions/lifting.service';
import { PostOutcomes } from '../decisions/post-outcomes';
import { LogEntryEntity } from '../log/log-entry.entity';
import { Database, type Transaction } from '../platform/database/database';
import type { ValuesOf } from '../platform/database/sql';
import { notFound, obey } from '../platform/errors';
import type { RequestContext } from '../platform/graphql/request-context';
import { isUuid } from '../platform/uuid';
import { lockPost } from '../publishing/lock-post';
import { ReviewsService } from '../reviews/reviews.service';
import type { SeenReview } from '../reviews/seen-review';
import { appealDecided, appealedAlready, refusalToAppeal, refusalToDecideAppeal } from './appeal.policy';
import { FoundDecisions } from './found-decisions';
import { appealsByIds, closeAfterAppeal, decideAppeal, insertAppeal, reversals } from './appeal.queries';

export type AppealRow = ValuesOf<typeof appealsByIds.row>;

type Asking = RequestContext & { viewer: Viewer };

@Injectable()
export class AppealsService {
  constructor(
    private readonly database: Database,
    private readonly found: FoundDecisions,
    private readonly reviews: ReviewsService,
    private readonly outcomes: PostOutcomes,
    private readonly lifting: LiftingService,
  ) {}

  /** Puts a decision before somebody else. Throws NOT_FOUND or CONFLICT. */
  async appeal({ decisionId, text }: AppealInput, context: Asking): Promise<AppealRow> {
    const { decision, appeal } = await this.found.own(decisionId, context);
    obey(refusalToAppeal(decision, appeal, context.viewer));
    const [made] = await this.database.rows(insertAppeal, { decisionId, text });
    if (!made) obey(appealedAlready);
    return this.get(made?.id ?? '');
  }

  /** Answers an appeal, and gives back what the decision took. Throws NOT_FOUND, FORBIDDEN or CONFLICT. */
  async decide({ appealId, uphold, text }: DecideAppealInput, context: Asking): Promise<AppealRow> {
    const { viewer } = context;
    const appeal = await this.get(appealId);
    const decision = await this.found.decision(appeal.decisionId, context);
    const review = await this.reviews.get(appeal.reviewItemId, viewer);
    const { deciderIds } = decision;
    obey(refusalToDecideAppeal({ state: appeal.state, deciderIds }, review, viewer));

    await this.database.transaction(async (runner) => {
      const status = await lockPost({ id: review.postId, dilemmaId: review.dilemmaId }, runner);
      const state = uphold ? ('upheld' as const) : ('reversed' as const);
      const decided = { id: appeal.id, state, answer: text, viewerId: viewer.id };
      if ((await runner.rows(decideAppeal, decided)).length === 0) obey(appealDecided);
      const to = uphold ? upheld(decision, status) : reversed(decision, status);
      const reason = decision.reason ?? 'other';
      await this.outcomes.change(review, { from: status, to }, { reason, runner });
      const about = { id: decision.id, dilemmaId: review.dilemmaId };
      const memberId = uphold ? undefined : await this.lifting.undo(about, viewer, runner);
      await runner.rows(closeAfterAppeal, { id: review.id, judged: decision.automatic });
      await tell(review, text, runner);
      await runner.manager.insert(LogEntryEntity, {
        ...{ act: uphold ? 'uphold' : 'reverse', actorId: viewer.id, postId: review.postId },
        ...{ memberId, reason: decision.reason },
      });
    }, review.dilemmaId);

    return this.get(appealId);
  }

  /** Since the first decision, by reason, the most frequent first. */
  reversals() {
    return this.database.rows(reversals, {});
  }

  private async get(id: string): Promise<AppealRow> {
    const found = isUuid(id) ? await this.database.row(appealsByIds, { ids: [id] }) : undefined;
    if (!found) throw notFound('appeal');
    return found;
  }
}

/** What the site hid or held by itself until somebody looked is removed when that was right. */
function upheld({ automatic }: SeenDecision, status: PostStatus): PostStatus {
  return automatic && (status === 'hidden' || status === 'held') ? 'removed' : status;
}

/** What the decision took from everybody comes back; what its author withdrew since does not. */
function reversed({ kind }: SeenDecision, status: PostStatus): PostStatus {
  if (kind === 'remove' || kind === 'suspend') return status === 'removed' ? 'published' : status;
  if (kind === 'hide' || kind === 'screen')
    return status === 'hidden' || status === 'held' ? 'published' : status;
  return status;
}

const tell = async ({ postId, sealed }: SeenReview, text: string, { rows }: Transaction): Promise<void> => {
  if (sealed) await rows(tellSealedAuthor, { postId, text });
};
