import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../accounts/access';
import type { RequestContext } from '../platform/graphql/request-context';
import { DraftLimit } from './draft-limit';
import { ArticleSuggestion, DilemmaSuggestion, DraftArgs } from './suggestion.graphql';
import { SuggestionsService } from './suggestions.service';

/** What may already help somebody who is writing a letter. */
@Resolver()
export class SuggestionsResolver {
  constructor(
    private readonly suggestions: SuggestionsService,
    private readonly limit: DraftLimit,
  ) {}

  @Query(() => [ArticleSuggestion], { description: 'Articles that speak to a letter that is being written.' })
  @Public()
  async suggestArticles(@Args() draft: DraftArgs, @Context() context: RequestContext) {
    await this.limit.count(context);
    return this.suggestions.articlesForDraft(draft, draft.first);
  }

  @Query(() => [DilemmaSuggestion], { description: 'Letters like one that is being written.' })
  @Public()
  async similarDilemmas(@Args() draft: DraftArgs, @Context() context: RequestContext) {
    await this.limit.count(context);
    return this.suggestions.dilemmasForDraft(draft, draft.first, context);
  }
}
