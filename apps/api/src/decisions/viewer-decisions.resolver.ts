import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../accounts/viewer';
import { ViewerType } from '../accounts/viewer.graphql';
import { PageArgs } from '../platform/graphql/page-args';
import type { RequestContext } from '../platform/graphql/request-context';
import { Decision, DecisionConnection } from './decision.graphql';
import { DecisionLoader } from './decision.loader';

/** What is held against the member who asks. */
@Resolver(() => ViewerType)
export class ViewerDecisionsResolver {
  constructor(private readonly decisions: DecisionLoader) {}

  @ResolveField(() => DecisionConnection, {
    name: 'decisions',
    description: 'What was decided about the posts of the viewer, also behind a pen name, the last first.',
  })
  ofViewer(@Parent() viewer: Viewer, @Args() request: PageArgs) {
    return this.decisions.own(request, viewer);
  }

  @ResolveField(() => [Decision], {
    description: 'What binds the viewer now: warnings that they have not acknowledged, holds, suspensions.',
  })
  restrictions(@Parent() { restrictions }: Viewer, @Context() context: RequestContext) {
    return this.decisions.byId(context).loadMany(restrictions.map(({ decisionId }) => decisionId));
  }
}
