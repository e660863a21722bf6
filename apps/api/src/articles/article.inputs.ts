import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { PageArgs } from '../platform/graphql/page-args';

@ArgsType()
export class ArticlesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'A topic by its slug.' })
  topic?: string | null;
}

@InputType()
export class PublishArticleInput {
  @Field()
  title: string;

  @Field({ description: 'What it is good for, in a sentence or two.' })
  summary: string;

  @Field({ description: 'Markdown.' })
  body: string;

  @Field(() => [String], { description: 'Slugs of topics, one of them your own.' })
  topics: string[];
}
