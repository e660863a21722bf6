import { Injectable } from '@nestjs/common';
import { asNode } from '../platform/graphql/node.graphql';
import { NodeSource, type Nodes } from '../platform/graphql/node-source';
import type { RequestContext } from '../platform/graphql/request-context';
import { PostLoader } from '../posts/post.loader';
import { DecisionLoader } from './decision.loader';
import { maySeeDecision } from './decision.policy';

/** Whoever may read the decision on a post may read it by its id. */
@Injectable()
@NodeSource()
export class DecisionNodes implements Nodes {
  readonly table = 'decisions';

  constructor(
    private readonly decisions: DecisionLoader,
    private readonly posts: PostLoader,
  ) {}

  async find(id: string, context: RequestContext) {
    const decision = await this.decisions.byId(context).load(id);
    const post = decision && (await this.posts.seenBy(context).load(decision.postId));
    return post && maySeeDecision(post, context.viewer) ? asNode(decision, 'Decision') : null;
  }
}
