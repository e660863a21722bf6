import { RATES_OF_ADDRESS } from '@quandary/rules';
import { Inject, Injectable } from '@nestjs/common';
import { networkOf } from '../platform/addresses';
import { Attempts } from '../platform/attempts/attempts';
import { CONFIG, type Config } from '../platform/config';
import type { Runner } from '../platform/database/database';
import { conflict, tooSoon } from '../platform/errors';

/**
 * A guest has no account to count reports by, so the address counts: one for a post and ten in a day, or a single
 * visitor could hide whatever they like. No record of addresses is kept.
 */
@Injectable()
export class GuestReportLimit {
  constructor(
    private readonly attempts: Attempts,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Throws CONFLICT for the same post again, TOO_SOON after ten. In the transaction that writes the report. */
  async count(postId: string, address: string, runner: Runner): Promise<void> {
    const network = networkOf(address);
    const { reportsOfPost, reports } = RATES_OF_ADDRESS;
    const ofPost = { what: 'report of a post', of: `${postId} ${network}`, rate: reportsOfPost };
    const inAll = { what: 'report', of: network, rate: reports };

    const enough = await this.attempts.take(this.config.limits ? [ofPost, inAll] : [ofPost], runner);

    if (!enough) return;
    if (enough.attempt === ofPost)
      throw conflict(
        'ALREADY_REPORTED_FROM_ADDRESS',
        'This was reported from where you are already. A moderator will look at it.',
      );
    throw tooSoon(
      'DAILY_LIMIT_OF_REPORTS_FROM_ADDRESS',
      'Too many reports came from where you are today. Sign in to report more.',
      { limit: reports.most, retryAfter: enough.retryAfter },
    );
  }
}
