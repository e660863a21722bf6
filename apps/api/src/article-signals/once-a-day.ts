import { createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';

const dayMs = 24 * 60 * 60_000;

/**
 * What happened today already. It keeps digests under a key that is made anew each day and never leaves this process:
 * they answer "this again?" and cannot be read back. What does not fit is forgotten, the oldest first.
 */
export class OnceADay {
  private key = randomBytes(32);
  private day = 0;
  private readonly happened: LRUCache<string, true>;

  constructor(max: number) {
    this.happened = new LRUCache({ max });
  }

  has(what: string): boolean {
    return this.happened.has(this.digest(what));
  }

  /** Whether it is the first time today. */
  isFirst(what: string): boolean {
    const digest = this.digest(what);
    const first = !this.happened.has(digest);
    this.happened.set(digest, true);
    return first;
  }

  /** As if it had not happened. */
  takeBack(what: string): void {
    this.happened.delete(this.digest(what));
  }

  private digest(what: string): string {
    const today = Math.floor(Date.now() / dayMs);
    if (today !== this.day) {
      this.happened.clear();
      this.key = randomBytes(32);
      this.day = today;
    }
    return createHmac('sha256', this.key).update(what).digest('base64');
  }
}
