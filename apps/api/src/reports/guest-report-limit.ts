import { DAILY_REPORTS } from '@quandary/rules';
import { Inject, Injectable } from '@nestjs/common';
import type { RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from '../platform/addresses';
import { BoundedLimiter } from '../platform/bounded-limiter';
import { CONFIG, type Config } from '../platform/config';
import { conflict, tooSoon } from '../platform/errors';

const daySeconds = 24 * 60 * 60;

/**
 * A guest has no account to count reports by, so the address counts: one for a post and ten in a day, or a single
 * visitor could hide whatever they like. Each process counts by itself and keeps no record of addresses.
 */
@Injectable()
export class GuestReportLimit {
  private readonly onPosts = new BoundedLimiter({ points: 1, duration: daySeconds });
  private readonly inAll = new BoundedLimiter({ points: DAILY_REPORTS, duration: daySeconds });

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Throws CONFLICT for the same post again, TOO_SOON after ten. */
  async count(postId: string, address: string): Promise<void> {
    const network = networkOf(address);
    await this.onPosts.consume(`${postId} ${network}`).catch(() => {
      throw conflict(
        'ALREADY_REPORTED_FROM_ADDRESS',
        'This was reported from where you are already. A moderator will look at it.',
      );
    });
    if (!this.config.limits) return;
    await this.inAll.consume(network).catch(({ msBeforeNext }: RateLimiterRes) => {
      throw tooSoon(
        'DAILY_LIMIT_OF_REPORTS_FROM_ADDRESS',
        'Too many reports came from where you are today. Sign in to report more.',
        { limit: DAILY_REPORTS, retryAfter: Math.ceil(msBeforeNext / 1000) },
      );
    });
  }
}
