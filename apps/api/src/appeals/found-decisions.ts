import { Injectable } from '@nestjs/common';
import { DecisionLoader, type SeenDecision } from '../decisions/decision.loader';
import { notFound } from '../platform/errors';
import type { RequestContext } from '../platform/graphql/request-context';
import { isUuid } from '../platform/uuid';
import { PostLoader } from '../posts/post.loader';
import { AppealLoader } from './appeal.loader';

/** Decisions as their author, or a moderator, finds them. */
@Injectable()
export class FoundDecisions {
  constructor(
    private readonly decisions: DecisionLoader,
    private readonly posts: PostLoader,
    private readonly appeals: AppealLoader,
  ) {}

  /** Throws NOT_FOUND for what is missing, and for what is about a post of somebody else. */
  async own(id: string, context: RequestContext) {
    const decision = await this.decision(id, context);
    const post = await this.posts.seenBy(context).load(decision.postId);
    if (!post?.viewerIsAuthor) throw notFound('decision');
    return { decision, appeal: await this.appeals.ofDecisions(context).load(id) };
  }

  /** Throws NOT_FOUND. */
  async decision(id: string, context: RequestContext): Promise<SeenDecision> {
    const decision = isUuid(id) ? await this.decisions.byId(context).load(id) : null;
    if (!decision) throw notFound('decision');
    return decision;
  }
}
