import type { Feed } from '@quandary/rules';
import { ArgsType, Field } from '@nestjs/graphql';
import { TopicPageArgs } from '../topics/topic.args';
import { DilemmaSort } from './dilemma.graphql';
import type { FeedRequest } from './dilemmas.service';

@ArgsType()
export class FeedArgs extends TopicPageArgs implements FeedRequest {
  @Field(() => DilemmaSort, {
    name: 'sort',
    defaultValue: 'needs_answer',
    description: 'The order of the list.',
  })
  feed: Feed;
}
