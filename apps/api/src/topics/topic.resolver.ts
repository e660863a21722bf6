import { Context, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../accounts/access';
import type { RequestContext } from '../platform/graphql/request-context';
import { Topic } from './topic.graphql';
import { TopicLoader } from './topic.loader';
import { TopicsService } from './topics.service';

@Resolver(() => Topic)
export class TopicResolver {
  constructor(
    private readonly service: TopicsService,
    private readonly loader: TopicLoader,
  ) {}

  @Query(() => [Topic])
  @Public()
  topics() {
    return this.service.findAll();
  }

  @ResolveField(() => Int, { description: 'Letters that everybody can read.' })
  dilemmaCount(@Parent() topic: Topic, @Context() context: RequestContext) {
    return this.loader.dilemmaCounts(context).load(topic.slug);
  }
}
