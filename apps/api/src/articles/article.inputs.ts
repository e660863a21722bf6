import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: 'An article to be published.' })
export class PublishArticleInput {
  @Field({ description: 'One line of at most 150 characters.' })
  title: string;

  @Field({ description: 'What it is good for, in a sentence or two of at most 500 characters.' })
  summary: string;

  @Field({ description: 'Markdown, at most 50,000 characters.' })
  body: string;

  @Field(() => [String], {
    description: 'Slugs of one to five topics; for a coach at least one of their own.',
  })
  topics: string[];
}
