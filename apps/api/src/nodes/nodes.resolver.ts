import { Args, Context, ID, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../accounts/access';
import { Node } from '../platform/graphql/node.graphql';
import type { RequestContext } from '../platform/graphql/request-context';
import { NodesService } from './nodes.service';

@Resolver()
export class NodesResolver {
  constructor(private readonly nodes: NodesService) {}

  @Query(() => Node, {
    nullable: true,
    description: 'Anything by its id. Null when it does not exist or this viewer may not see it.',
  })
  @Public()
  node(
    @Args('id', { type: () => ID, description: 'The id of anything that is a Node.' }) id: string,
    @Context() context: RequestContext,
  ) {
    return this.nodes.find(id, context);
  }
}
