import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Dilemma } from '../dilemmas/dilemma.graphql';
import type { SeenDilemma } from '../dilemmas/seen-dilemma';
import type { RequestContext } from '../platform/graphql/request-context';
import { Unmasking } from './unmasking.graphql';
import { UnmaskingsService } from './unmaskings.service';

/** Whoever was unmasked is told so where they look first. */
@Resolver(() => Dilemma)
export class DilemmaUnmaskingResolver {
  constructor(private readonly unmaskings: UnmaskingsService) {}

  @ResolveField(() => Unmasking, {
    nullable: true,
    description: 'That two admins opened it, and why. For its author; null for everybody else.',
  })
  unmasking(@Parent() { id, sealed, viewerIsAuthor }: SeenDilemma, @Context() { viewer }: RequestContext) {
    return sealed && viewerIsAuthor && viewer ? this.unmaskings.ofOwn(id, viewer) : null;
  }
}
