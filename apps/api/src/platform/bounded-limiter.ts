import { LRUCache } from 'lru-cache';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

/** Some 10 MB. Whoever wants to be forgotten must come from as many networks first, or as so many members. */
const mostKeys = 20_000;

type Options = ConstructorParameters<typeof RateLimiterMemory>[0];
type Key = string | number;

/**
 * Counts in memory, and in a bounded piece of it: keys come from outside (networks, members), and their
 * number is whatever somebody wants it to be. Of too many, the one that was touched longest ago is forgotten.
 */
export class BoundedLimiter extends RateLimiterMemory {
  private readonly known: LRUCache<string, true>;

  constructor(options: Options, most = mostKeys) {
    super(options);
    this.known = new LRUCache({
      max: most,
      dispose: (_, key, why) => {
        if (why === 'evict') void super.delete(key);
      },
    });
  }

  override consume(key: Key, ...more: [points?: number, options?: object]): Promise<RateLimiterRes> {
    this.known.set(String(key), true);
    return super.consume(key, ...more);
  }
}
