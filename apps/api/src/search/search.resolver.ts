import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, Public } from '../accounts/access';
import type { Viewer } from '../accounts/viewer';
import { SearchArgs, SearchConnection } from './search.graphql';
import { SearchService } from './search.service';

@Resolver()
export class SearchResolver {
  constructor(private readonly service: SearchService) {}

  @Query(() => SearchConnection, { description: 'Letters and articles, the best first.' })
  @Public()
  search(@Args() request: SearchArgs, @CurrentViewer() viewer: Viewer | null) {
    return this.service.search(request, viewer);
  }
}
