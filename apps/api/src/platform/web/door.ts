import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { during, visitOf } from './visit';

/**
 * One thing that happens to every request before any handler sees it. A step that has answered returns true: then
 * nobody after it hears of the request.
 */
export type Step = (request: IncomingMessage, response: ServerResponse) => boolean | void;

/** Puts the steps, in their order, before everything that listens for requests already. */
export function openDoor(server: Server, steps: readonly Step[]): void {
  const inside = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    during(visitOf(request), () => {
      if (steps.some((step) => step(request, response) === true)) return;
      for (const listener of inside) listener(request, response);
    });
  });
}
