import { Args, Context, Info, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { CurrentViewer } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { Article } from '../articles/article.graphql';
import { ArticlesService } from '../articles/articles.service';
import type { SeenArticle } from '../articles/seen-article';
import type { RequestContext } from '../platform/graphql/request-context';
import { asksFor } from '../platform/graphql/selection';
import {
  MarkHelpfulInput,
  MarkHelpfulPayload,
  OpenSuggestionInput,
  OpenSuggestionPayload,
} from './signals.inputs';
import { refusalToMarkHelpful } from './signals.policy';
import { SignalsService } from './signals.service';

/** What readers do with an article. Who did it is not kept. */
@Resolver(() => Article)
export class SignalsResolver {
  constructor(
    private readonly signals: SignalsService,
    private readonly articles: ArticlesService,
  ) {}

  @Mutation(() => OpenSuggestionPayload, {
    description:
      'The viewer opened an article that was suggested to them. Counts once a day; nobody is told who.',
  })
  async openSuggestion(
    @Args('input', { description: 'The article that was suggested.' }) { articleId }: OpenSuggestionInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ) {
    await this.signals.open(articleId, viewer);
    return this.answer(articleId, info);
  }

  @Mutation(() => MarkHelpfulPayload, {
    description: 'The viewer says of an article: this helped me. Counts once a day; nobody is told who.',
  })
  async markHelpful(
    @Args('input', { description: 'The article that helped.' }) { articleId }: MarkHelpfulInput,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ) {
    await this.signals.markHelpful(articleId, viewer);
    return this.answer(articleId, info);
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the viewer may say that it helped: not of an article of their own.',
  })
  viewerCanMarkHelpful(@Parent() article: SeenArticle, @Context() { viewer }: RequestContext) {
    return viewer !== null && refusalToMarkHelpful(article, viewer) === null;
  }

  /** Whoever does not ask for the article gets none, and no statement is sent for it. */
  private async answer(articleId: string, info: GraphQLResolveInfo) {
    if (!asksFor(info, 'article')) return {};
    const [article] = await this.articles.findByIds([articleId]);
    return { article };
  }
}
