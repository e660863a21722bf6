import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setImmediate as nextRound } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';

/** Whether this process is about to end: then nobody new should come, and whoever is here is answered. */
@Injectable()
export class Draining {
  private begun = false;

  get hasBegun(): boolean {
    return this.begun;
  }

  begin(): void {
    this.begun = true;
  }

  /** A step of the door: the next request of this visitor shall find another process. */
  readonly step = (_request: IncomingMessage, response: ServerResponse): void => {
    if (this.begun) response.setHeader('Connection', 'close');
  };
}

/** The first may have begun before anybody was watched for. */
const quietRounds = 2;

/**
 * Resolves when everybody who has knocked is heard: closing a listener resets the connections that wait to be accepted,
 * and Node accepts one in a round of its event loop. A whole round in which nobody came means that nobody waits.
 * @param withinMs where so many go on coming, the end
 */
export async function everybodyHeard(server: Server, withinMs: number): Promise<void> {
  const until = performance.now() + withinMs;
  let quiet = 0;
  const hear = () => void (quiet = 0);
  server.on('connection', hear);
  while (quiet < quietRounds && performance.now() < until) {
    quiet += 1;
    await nextRound();
  }
  server.off('connection', hear);
}
