import { REFUSALS, type RefusalCode, type RefusalReason } from '@quandary/rules';
import { Extensions, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../accounts/access';
import { RefusalType } from './refusal.graphql';

const refusals = Object.entries(REFUSALS).flatMap(([code, reasons]) =>
  Object.entries<string>(reasons).map(([reason, meaning]): RefusalType => ({
    reason: reason as RefusalReason,
    code: code as RefusalCode,
    meaning,
  })),
);

/** Tells programs why they can be refused: errors have no type in GraphQL that could say so. */
@Resolver()
export class RefusalsResolver {
  @Query(() => [RefusalType], {
    description: 'Every reason with which an operation may be refused: the closed list, for programs.',
  })
  @Extensions({ entries: refusals.length })
  @Public()
  refusals(): RefusalType[] {
    return refusals;
  }
}
