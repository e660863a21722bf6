import { COST_OF_QUERIES } from '@quandary/rules';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../platform/config';
import { tooSoon } from '../platform/errors';
import { QueryBudget } from '../platform/graphql/query-budget';
import type { RequestContext } from '../platform/graphql/request-context';
import { ReadingLimit } from './reading-limit';

/** Guests of one network share what their documents may cost; a member has more, alone. */
@Injectable()
export class QueryCostLimit extends QueryBudget {
  private readonly limit = new ReadingLimit(COST_OF_QUERIES, (limit, retryAfter) =>
    tooSoon(
      'QUERIES_COST_TOO_MUCH',
      'The documents sent from where you are asked for too much in the last minute. Send them again later, or ask for less at once.',
      { limit, retryAfter },
    ),
  );

  constructor(@Inject(CONFIG) private readonly config: Config) {
    super();
  }

  async spend(context: RequestContext, cost: number): Promise<void> {
    if (this.config.limits) await this.limit.spend(context, cost);
  }
}
