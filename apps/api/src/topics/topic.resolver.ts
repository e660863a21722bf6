import { Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '../accounts/access';
import { TopicCounts } from './topic-counts';
import { Topic } from './topic.graphql';
import { TopicsService } from './topics.service';

@Resolver(() => Topic)
export class TopicResolver {
  constructor(
    private readonly service: TopicsService,
    private readonly counts: TopicCounts,
  ) {}

  @Query(() => [Topic], { description: 'All topics, by name.' })
  @Public()
  topics() {
    return this.service.findAll();
  }

  @ResolveField(() => Int, {
    description: 'How many of its letters everybody can read; counted anew every few minutes.',
  })
  dilemmaCount(@Parent() topic: Topic) {
    return this.counts.of(topic.slug);
  }
}
