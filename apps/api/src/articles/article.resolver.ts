import { publishArticleInput, type PublishArticleInput as PublishArticleValues } from '@quandary/rules';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Public } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { Checked } from '../platform/graphql/checked';
import { Article, ArticleConnection } from './article.graphql';
import { TopicPageArgs } from '../topics/topic.args';
import { PublishArticleInput } from './article.inputs';
import { ArticlesService } from './articles.service';

@Resolver(() => Article)
export class ArticleResolver {
  constructor(private readonly service: ArticlesService) {}

  @Query(() => Article, {
    nullable: true,
    description: 'The article of a permalink; null when there is none.',
  })
  @Public()
  article(@Args('slug', { description: 'The last part of the permalink.' }) slug: string) {
    return this.service.findBySlug(slug);
  }

  @Query(() => ArticleConnection, { description: 'The library, newest first.' })
  @Public()
  articles(@Args() request: TopicPageArgs) {
    return this.service.page(request);
  }

  @Mutation(() => Article, {
    description: 'Publishes an article in the library: for coaches, in a topic of their own, and admins.',
  })
  publishArticle(
    @Args(
      'input',
      { type: () => PublishArticleInput, description: 'The article.' },
      new Checked(publishArticleInput),
    )
    input: PublishArticleValues,
    @CurrentViewer() viewer: Viewer,
  ) {
    return this.service.publish(input, viewer);
  }
}
