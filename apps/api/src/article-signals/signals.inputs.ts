import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Article } from '../articles/article.graphql';
import type { SeenArticle } from '../articles/seen-article';

@InputType({ isAbstract: true })
abstract class AboutArticle {
  @Field(() => ID, { description: 'The article.' })
  articleId: string;
}

@ObjectType({ isAbstract: true })
abstract class OfArticle {
  @Field(() => Article, { description: 'The article.' })
  article: SeenArticle;
}

@InputType({ description: 'A suggestion that was followed.' })
export class OpenSuggestionInput extends AboutArticle {}

@ObjectType({ description: 'What became of it.' })
export class OpenSuggestionPayload extends OfArticle {}

@InputType({ description: 'An article that helped.' })
export class MarkHelpfulInput extends AboutArticle {}

@ObjectType({ description: 'What became of it.' })
export class MarkHelpfulPayload extends OfArticle {}
