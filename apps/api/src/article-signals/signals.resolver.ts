import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { Article } from '../articles/article.graphql';
import type { SeenArticle } from '../articles/seen-article';
import type { RequestContext } from '../platform/graphql/request-context';
import { refusalToMarkHelpful } from './signals.policy';
import { SignalsService } from './signals.service';

/** What readers do with an article. Who did it is not kept. */
@Resolver(() => Article)
export class SignalsResolver {
  constructor(private readonly signals: SignalsService) {}

  @Mutation(() => Boolean, {
    description:
      'The viewer opened an article that was suggested to them. Counts once a day; nobody is told who.',
  })
  openSuggestion(@Args('articleId', { type: () => ID }) articleId: string, @CurrentViewer() viewer: Viewer) {
    return this.signals.open(articleId, viewer);
  }

  @Mutation(() => Boolean, {
    description: 'The viewer says of an article: this helped me. Counts once a day; nobody is told who.',
  })
  markHelpful(@Args('articleId', { type: () => ID }) articleId: string, @CurrentViewer() viewer: Viewer) {
    return this.signals.markHelpful(articleId, viewer);
  }

  @ResolveField(() => Boolean)
  viewerCanMarkHelpful(@Parent() article: SeenArticle, @Context() { viewer }: RequestContext) {
    return viewer !== null && refusalToMarkHelpful(article, viewer) === null;
  }
}
