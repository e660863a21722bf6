import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Dilemma } from '../dilemmas/dilemma.graphql';
import type { SeenDilemma } from '../dilemmas/seen-dilemma';
import type { RequestContext } from '../platform/graphql/request-context';
import { ArticleSuggestion, DilemmaSuggestion, SuggestionsArgs } from './suggestion.graphql';
import { SuggestionsService } from './suggestions.service';

/** What else may help with a letter. */
@Resolver(() => Dilemma)
export class DilemmaSuggestionsResolver {
  constructor(private readonly suggestions: SuggestionsService) {}

  @ResolveField(() => [ArticleSuggestion], {
    description: 'Articles that speak to the letter, the best first.',
  })
  suggestedArticles(
    @Parent() dilemma: SeenDilemma,
    @Args() { first }: SuggestionsArgs,
    @Context() context: RequestContext,
  ) {
    return dilemma.readable ? this.suggestions.articlesForLetter(dilemma, first, context) : [];
  }

  @ResolveField(() => [DilemmaSuggestion], {
    description: 'Letters of people in the same shoes, the most alike first.',
  })
  similarDilemmas(
    @Parent() dilemma: SeenDilemma,
    @Args() { first }: SuggestionsArgs,
    @Context() context: RequestContext,
  ) {
    return dilemma.readable ? this.suggestions.dilemmasForLetter(dilemma, first, context) : [];
  }
}
