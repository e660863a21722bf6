import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { ViewerType } from '../accounts/viewer.graphql';
import { UnservedLetters } from './unserved.graphql';
import { refusalToSeeUnserved } from './unserved.policy';
import { UnservedService } from './unserved.service';

/** What to write next. */
@Resolver(() => ViewerType)
export class UnservedResolver {
  constructor(private readonly service: UnservedService) {}

  @Query(() => UnservedLetters, {
    nullable: true,
    description:
      'The newest letters that no article speaks to, for coaches and moderators. Null while they are being read.',
  })
  unservedLetters(@CurrentViewer() viewer: Viewer) {
    return this.service.letters(viewer);
  }

  @ResolveField(() => Boolean, { description: 'Whether `unservedLetters` is open to the viewer.' })
  canSeeUnservedLetters(@Parent() viewer: Viewer) {
    return refusalToSeeUnserved(viewer) === null;
  }
}
