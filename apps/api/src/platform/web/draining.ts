import type { IncomingMessage, ServerResponse } from 'node:http';
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
