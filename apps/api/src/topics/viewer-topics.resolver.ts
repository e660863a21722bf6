import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../accounts/viewer';
import { ViewerType } from '../accounts/viewer.graphql';
import { Topic } from './topic.graphql';
import { TopicsService } from './topics.service';

/** The topics in which the member who asks may answer. */
@Resolver(() => ViewerType)
export class ViewerTopicsResolver {
  constructor(private readonly topics: TopicsService) {}

  @ResolveField(() => [Topic], {
    description: 'The topics in which the viewer is a coach with a valid credential.',
  })
  coachTopics(@Parent() viewer: Viewer) {
    return this.topics.findBySlugs(viewer.coachTopics);
  }
}
