import { setTimeout as pause } from 'node:timers/promises';
import type { EmbeddedHome } from './embedded-home';
import type { Door, Seat } from './server-seat';
import { findSeat, takeSeat } from './server-start';
import { StartFailure } from './start-failure';

/** From a blink to what does not fill a log. */
const firstPauseMs = 100;
const longestPauseMs = 5_000;
/** How soon a shutdown that waits for us is noticed. */
const lookEveryMs = 1_000;

export type LogLine = (line: string) => void;

/**
 * Keeps the server of one directory running, on one port, for as long as this process wants it. Any number of
 * processes may do so: they end with one server.
 */
export class ServerKeeper {
  private readonly calledOff = new AbortController();
  private watch: NodeJS.Timeout | undefined;
  private reviving: Promise<void> | undefined;
  private stopped: Promise<void> | undefined;

  private constructor(
    private readonly home: EmbeddedHome,
    private readonly log: LogLine,
    private seat: Seat,
  ) {
    this.sit(seat);
  }

  static async begin(home: EmbeddedHome, wish: { port?: number; log: LogLine }): Promise<ServerKeeper> {
    return new ServerKeeper(home, wish.log, await takeSeat(home, { port: wish.port }));
  }

  /** Where the server listens, from beginning to end. */
  get door(): Door {
    return this.seat.door;
  }

  /** Stops the server, unless another process uses it. */
  stop(): Promise<void> {
    this.stopped ??= this.leave();
    return this.stopped;
  }

  private sit(seat: Seat): void {
    this.seat = seat;
    this.watch = setInterval(() => seat.hurryShutdown(), lookEveryMs).unref();
    void seat.ended.then(() => {
      clearInterval(this.watch);
      if (!this.calledOff.signal.aborted) this.reviving = this.revive();
    });
  }

  private async revive(): Promise<void> {
    const { signal } = this.calledOff;
    const since = Date.now();
    let said = '';
    this.log('The embedded database has ended: it is started again.');
    for (let pauseMs = firstPauseMs; !signal.aborted; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        this.sit(await this.samePort(signal));
        return this.log(`The embedded database is back after ${Date.now() - since} ms.`);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        if (reason !== said && !signal.aborted) this.log(`${reason} It is tried again.`);
        said = reason;
        await pause(pauseMs, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  /** The site's connections know one port. */
  private async samePort(signal: AbortSignal): Promise<Seat> {
    const { port } = this.door;
    const seat = await takeSeat(this.home, { port, signal });
    if (seat.door.port === port) return seat;
    await seat.rise();
    throw new StartFailure(
      `The embedded database has come back on port ${seat.door.port} instead of ${port}: start the site again.`,
    );
  }

  private async leave(): Promise<void> {
    this.calledOff.abort();
    clearInterval(this.watch);
    await this.reviving;
    clearInterval(this.watch);
    try {
      await this.seat.leave();
    } catch {
      // The connection was lost, and the server perhaps not.
      const seat = await findSeat(this.home).catch(() => undefined);
      await seat?.leave().catch(() => undefined);
    }
  }
}
