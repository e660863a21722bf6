import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Public } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { PageArgs } from '../platform/graphql/page-args';
import { LogEntryConnection } from './log-entry.graphql';
import { LogService } from './log.service';

@Resolver()
export class LogResolver {
  constructor(private readonly log: LogService) {}

  @Query(() => LogEntryConnection, {
    description: 'What moderators and reports did, the last first, and never to whom. For everybody.',
  })
  @Public()
  moderationLog(@Args() request: PageArgs, @CurrentViewer() viewer: Viewer | null) {
    return this.log.page(request, viewer);
  }
}
