import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../accounts/viewer';
import { ViewerType } from '../accounts/viewer.graphql';
import { refusalToWrite } from './article.policy';

/** What the member who asks may do in the library. */
@Resolver(() => ViewerType)
export class ViewerArticlesResolver {
  @ResolveField(() => Boolean, { description: 'Whether the viewer may publish articles.' })
  canPublishArticles(@Parent() viewer: Viewer) {
    return refusalToWrite(viewer) === null;
  }
}
