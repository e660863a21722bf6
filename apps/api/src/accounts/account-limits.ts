import { RATES_OF_ADDRESS as RATES } from '@quandary/rules';
import { Inject, Injectable } from '@nestjs/common';
import { networkOf } from '../platform/addresses';
import { Attempts, type Attempt } from '../platform/attempts/attempts';
import { CONFIG, type Config } from '../platform/config';
import { tooSoon } from '../platform/errors';

/** A guess that was counted before the password was compared. */
export interface Guess {
  ofAccount: Attempt;
  ofAddress: Attempt;
}

/**
 * Slows down whoever tries passwords, and whoever makes accounts. Passwords are counted for an account and an address
 * together, so that a stranger cannot lock anybody out, and for the address over all accounts: a common password tried on
 * a thousand of them is wrong once for each.
 */
@Injectable()
export class AccountLimits {
  constructor(
    private readonly attempts: Attempts,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Counts a password as wrong until `right` or `unknown` take it back. Throws TOO_SOON. */
  async guess(email: string, address: string): Promise<Guess> {
    const network = networkOf(address);
    const guess = {
      ofAccount: {
        what: 'password of an account',
        of: `${email.toLowerCase()} ${network}`,
        rate: RATES.guessesOfAccount,
      },
      ofAddress: { what: 'password', of: network, rate: RATES.guesses },
    };
    const enough = await this.attempts.take([guess.ofAccount, guess.ofAddress]);
    if (!enough) return guess;
    const { attempt, retryAfter } = enough;
    throw attempt === guess.ofAccount ? wrongForAccount(retryAfter) : wrongFromAddress(retryAfter);
  }

  /** Who knows the password was never guessing at this account. */
  async right({ ofAccount, ofAddress }: Guess): Promise<void> {
    await this.attempts.giveBack([{ ...ofAccount, all: true }, ofAddress]);
  }

  /** It was compared with nothing. */
  async unknown({ ofAccount, ofAddress }: Guess): Promise<void> {
    await this.attempts.giveBack([ofAccount, ofAddress]);
  }

  /** Counts an account that is about to be made. Who is told that a name is taken has asked, and counts. Throws TOO_SOON. */
  async signUp(address: string): Promise<Attempt[]> {
    if (!this.config.limits) return [];
    const of = networkOf(address);
    const accounts = [
      { what: 'sign-ups of an hour', of, rate: RATES.signUpsAnHour },
      { what: 'sign-ups of a day', of, rate: RATES.signUpsADay },
    ];
    const enough = await this.attempts.take(accounts);
    if (enough) throw manyAccounts(enough.retryAfter);
    return accounts;
  }

  /** The site had no time to make it. */
  notMade(accounts: readonly Attempt[]): Promise<void> {
    return this.attempts.giveBack(accounts);
  }
}

const wrongForAccount = (retryAfter: number) =>
  tooSoon('TOO_MANY_WRONG_PASSWORDS', 'Too many wrong passwords. Wait a few minutes, then try again.', {
    retryAfter,
  });

const wrongFromAddress = (retryAfter: number) =>
  tooSoon(
    'TOO_MANY_WRONG_PASSWORDS_FROM_ADDRESS',
    'Too many wrong passwords came from where you are, for many accounts. Try again in a quarter of an hour, or from another network.',
    { retryAfter },
  );

const manyAccounts = (retryAfter: number) =>
  tooSoon(
    'TOO_MANY_SIGN_UPS_FROM_ADDRESS',
    'Many accounts were made from where you are, more than we let one network make at a time. What you typed is still here, except the password. Please try again later, or from another network.',
    { retryAfter },
  );
