import type { Rate } from '@quandary/rules';
import type { RateLimiterRes } from 'rate-limiter-flexible';
import { BoundedLimiter } from '../bounded-limiter';
import type { DomainError } from '../errors';

/**
 * Counts in this process alone and in bounded memory: for what costs this process something and leaves nothing behind, so
 * that several processes may be asked as often each.
 */
export class RateHere {
  private readonly limiter: BoundedLimiter;

  /** @param refusal what is thrown when there were enough; told how many there may be, and the seconds until there are more */
  constructor(
    private readonly rate: Rate,
    private readonly refusal: (limit: number, retryAfter: number) => DomainError,
  ) {
    this.limiter = new BoundedLimiter({ points: rate.most, duration: rate.seconds });
  }

  /** Throws TOO_SOON. What is refused counts nothing. */
  async spend(key: string, many = 1): Promise<void> {
    await this.limiter.consume(key, many).catch(async ({ msBeforeNext }: RateLimiterRes) => {
      await this.limiter.reward(key, many);
      throw this.refusal(this.rate.most, Math.ceil(msBeforeNext / 1000));
    });
  }
}
