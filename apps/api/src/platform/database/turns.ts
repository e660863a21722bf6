import { unavailable } from '../errors';
import { currentVisit } from '../web/visit';

/** With the second that the lock itself is waited for, everybody is told within two and a half. */
const longestWaitMs = 1_400;
/** More than a burst on the dearest letter; what comes then is told at once. */
const mostWaiting = 100;
const comeBackSeconds = 2;

const tooMany = () =>
  unavailable(
    'MANY_WRITING',
    'Many are writing here at this moment. Please send it again in a moment.',
    comeBackSeconds,
  );

/**
 * Turns at things that Postgres locks anyway: who writes to the same thing waits here, with nothing in hand, and not
 * inside the pool, where they would hold the connections that readers of everything else need.
 */
export class Turns {
  private readonly lines = new Map<string, (() => void)[]>();

  /** Runs `work` when nobody else works at `key`. Throws UNAVAILABLE when that takes too long. */
  async take<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    await this.enter(key);
    try {
      return await work();
    } finally {
      this.leave(key);
    }
  }

  private enter(key: string): Promise<void> {
    const line = this.lines.get(key);
    if (!line) {
      this.lines.set(key, []);
      return Promise.resolve();
    }
    if (line.length >= mostWaiting) throw tooMany();
    currentVisit()?.stepOut(); // readers of other letters do not wait behind those who wait for this one
    return new Promise((enter, refuse) => {
      const turn = () => {
        clearTimeout(late);
        enter();
      };
      const late = setTimeout(() => {
        line.splice(line.indexOf(turn), 1);
        refuse(tooMany());
      }, longestWaitMs);
      line.push(turn);
    });
  }

  private leave(key: string): void {
    const next = this.lines.get(key)?.shift();
    if (next) next();
    else this.lines.delete(key);
  }
}
