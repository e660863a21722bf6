import type { Feed } from '@quandary/rules';
import { ArgsType, Field } from '@nestjs/graphql';
import { PageArgs } from '../platform/graphql/page-args';
import { DilemmaSort } from './dilemma.graphql';
import type { FeedRequest } from './dilemmas.service';

@ArgsType()
export class FeedArgs extends PageArgs implements FeedRequest {
  @Field(() => DilemmaSort, { name: 'sort', defaultValue: 'needs_answer' })
  feed: Feed;

  @Field(() => String, { nullable: true, description: 'A topic by its slug.' })
  topic?: string | null;
}
