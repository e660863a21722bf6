import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../platform/graphql/page.graphql';
import { Author } from '../posts/post.graphql';
import { Topic } from '../topics/topic.graphql';
import type { SeenArticle } from './seen-article';

@ObjectType({ description: 'An evergreen guide in the library.' })
export class Article implements Partial<SeenArticle> {
  @Field(() => ID)
  id: string;

  @Field({ description: 'The permalink.' })
  slug: string;

  @Field()
  title: string;

  @Field()
  summary: string;

  @Field({ description: 'Markdown as written.' })
  body: string;

  @Field({ description: 'The same, as sanitised HTML.' })
  bodyHtml: string;

  @Field(() => [Topic])
  topics: Topic[];

  @Field(() => Author)
  author: SeenArticle['author'];

  @Field(() => Date, { nullable: true })
  publishedAt: Date;
}

export const ArticleConnection = connectionOf<Article>('Article', () => Article);
