import type { Server } from 'node:net';
import { Injectable } from '@nestjs/common';

/** A flood of new visitors must not keep every page from being made: at most so many rounds go by before the next. */
const mostRounds = 10;

/**
 * Pages are rendered one after the other, and between two of them those who knock are heard, up to ten. A page takes
 * milliseconds in one piece, and Node accepts one new connection in a round of the event loop, however many wait
 * (libuv 1.46 to 1.52): with a page in every round a site hears a hundred newcomers a second, and the others, a
 * supervisor's probe among them, wait for seconds where no gate sees them.
 */
@Injectable()
export class PageTurns {
  private accepted = 0;
  private last: Promise<void> = Promise.resolve();

  /** To be called once, with the server that the pages are for. */
  watch(server: Pick<Server, 'on'>): void {
    server.on('connection', () => {
      this.accepted += 1;
    });
  }

  /** Resolves when it is this page's turn. */
  readonly next = (): Promise<void> => {
    this.last = this.last.then(() => this.quiet());
    return this.last;
  };

  private async quiet(): Promise<void> {
    await nextRound(); // whoever asks may stand before or behind this round's look at the connections
    for (let rounds = 0; rounds < mostRounds; rounds += 1) {
      const before = this.accepted;
      await nextRound();
      if (this.accepted === before) return;
    }
  }
}

const nextRound = () => new Promise((done) => setImmediate(done));
