import { ArgsType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Article } from '../articles/article.graphql';
import type { SeenArticle } from '../articles/seen-article';
import { Dilemma } from '../dilemmas/dilemma.graphql';
import type { SeenDilemma } from '../dilemmas/seen-dilemma';

/** Five are read; more are a list to search in. */
const usualSuggestions = 5;

@ArgsType()
export class SuggestionsArgs {
  @Field(() => Int, { defaultValue: usualSuggestions, description: 'How many at the most: 1 to 50.' })
  first: number;
}

@ArgsType()
export class DraftArgs extends SuggestionsArgs {
  @Field({ description: 'The title as far as it is written; may be empty.' })
  title: string;

  @Field({ description: 'Markdown, as far as it is written.' })
  body: string;
}

@ObjectType({ description: 'An article that speaks to a letter, and why.' })
export class ArticleSuggestion {
  @Field(() => Article, { description: 'The article.' })
  article: SeenArticle;

  @Field(() => Float, {
    description: 'How well it fits: above 0, seldom above 1.5. For comparing within one list.',
  })
  score: number;

  @Field({ description: 'The sentences of the article that speak to the letter, as plain text.' })
  passage: string;

  @Field(() => [String], {
    description:
      'The words of the letter that the article shares, or what it says for them, the most telling first.',
  })
  matched: string[];
}

@ObjectType({ description: 'A letter of somebody in the same shoes.' })
export class DilemmaSuggestion {
  @Field(() => Dilemma, { description: 'The letter.' })
  dilemma: SeenDilemma;

  @Field(() => Float, {
    description: 'How well it fits: above 0, seldom above 1.5. For comparing within one list.',
  })
  score: number;

  @Field({ description: 'The sentences of that letter which speak of the same, as plain text.' })
  passage: string;

  @Field(() => [String], {
    description: 'The words that both letters share, or what one says for the other, the most telling first.',
  })
  matched: string[];
}
