import type { RateOfReading } from '@quandary/rules';
import { networkOf } from '../platform/addresses';
import { RateHere } from '../platform/attempts/rate-here';
import type { DomainError } from '../platform/errors';
import type { RequestContext } from '../platform/graphql/request-context';

/** How often something may be asked for: by a member, and by all guests of a network together, who cannot be told apart. */
export class ReadingLimit {
  private readonly members: RateHere;
  private readonly guests: RateHere;

  constructor(
    { member, guests }: RateOfReading,
    refusal: (limit: number, retryAfter: number) => DomainError,
  ) {
    this.members = new RateHere(member, refusal);
    this.guests = new RateHere(guests, refusal);
  }

  /** Throws TOO_SOON. */
  spend({ viewer, address }: RequestContext, many = 1): Promise<void> {
    return viewer ? this.members.spend(viewer.id, many) : this.guests.spend(networkOf(address), many);
  }
}
