import { Query, Resolver } from '@nestjs/graphql';
import { Public } from '../accounts/access';
import { Topic } from './topic.graphql';
import { TopicsService } from './topics.service';

@Resolver(() => Topic)
export class TopicResolver {
  constructor(private readonly service: TopicsService) {}

  @Query(() => [Topic])
  @Public()
  topics() {
    return this.service.findAll();
  }
}
