import { Field, ObjectType } from '@nestjs/graphql';
import { Node } from '../platform/graphql/node.graphql';
import { connectionOf } from '../platform/graphql/page.graphql';
import { Author } from '../posts/post.graphql';
import { Topic } from '../topics/topic.graphql';
import type { SeenArticle } from './seen-article';

@ObjectType({ implements: () => [Node], description: 'An evergreen guide in the library.' })
export class Article extends Node implements Partial<SeenArticle> {
  @Field({ description: 'The permalink: /articles/slug. Never changes.' })
  slug: string;

  @Field({ description: 'One line of at most 150 characters.' })
  title: string;

  @Field({ description: 'What it is good for, in at most 500 characters.' })
  summary: string;

  @Field({ description: 'Markdown as written.' })
  body: string;

  @Field({ description: 'The same text as sanitised HTML.' })
  bodyHtml: string;

  @Field(() => [Topic], { description: 'What it is about: one to five topics.' })
  topics: Topic[];

  @Field(() => Author, { description: 'The coach or admin who wrote it.' })
  author: SeenArticle['author'];

  @Field(() => Date, { nullable: true, description: 'When it was published.' })
  publishedAt: Date;
}

export const ArticleConnection = connectionOf<Article>('Article', () => Article, { of: 'articles' });
