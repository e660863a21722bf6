import { Injectable } from '@nestjs/common';
import { networkOf } from '../platform/addresses';
import { BoundedLimiter } from '../platform/bounded-limiter';
import { tooSoon } from '../platform/errors';

/** Ten wrong passwords in a quarter of an hour for one account from one address: a typo is not a robot. */
const mostFailures = 10;
const windowSeconds = 15 * 60;

/**
 * Slows down whoever tries passwords. It counts failures for an account and an address together, so that a
 * stranger cannot lock anybody out. Each process counts by itself: a hint for a robot, not a record of anything.
 */
@Injectable()
export class SignInLimit {
  private readonly failures = new BoundedLimiter({ points: mostFailures, duration: windowSeconds });

  async assertMayTry(email: string, address: string): Promise<void> {
    const state = await this.failures.get(keyOf(email, address));
    if (state && state.consumedPoints >= mostFailures) {
      const seconds = Math.ceil(state.msBeforeNext / 1000);
      throw tooSoon(
        'TOO_MANY_WRONG_PASSWORDS',
        'Too many wrong passwords. Wait a few minutes, then try again.',
        { retryAfter: seconds },
      );
    }
  }

  async failed(email: string, address: string): Promise<void> {
    await this.failures.penalty(keyOf(email, address), 1);
  }

  async succeeded(email: string, address: string): Promise<void> {
    await this.failures.delete(keyOf(email, address));
  }
}

const keyOf = (email: string, address: string) => `${email.toLowerCase()} ${networkOf(address)}`;
