import { ArgsType, Field } from '@nestjs/graphql';
import { PageArgs } from '../platform/graphql/page-args';

/** The arguments of a list that can be asked for by topic. */
@ArgsType()
export class TopicPageArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'The slug of a topic. Left out: all topics.' })
  topic?: string | null;
}
