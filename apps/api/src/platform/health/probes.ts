import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Step } from '../web/door';
import type { Readiness, ReadinessService } from './readiness';

/** Nobody shall be sent here. Whoever is busy or cannot write still serves readers better than nobody does. */
const notReady: ReadonlySet<Readiness> = new Set(['away', 'draining']);
const retryAfterSeconds = 2;

/**
 * /livez: this process runs; it waits for nothing. /readyz: whether it can serve, in one word. A step of the door, so
 * that neither waits behind anybody.
 */
export function probes(readiness: ReadinessService): Step {
  return ({ url = '' }: IncomingMessage, response: ServerResponse) => {
    const [path] = url.split('?', 1);
    if (path === '/livez') tell(response, 'ok');
    else if (path === '/readyz') void readiness.now().then((word) => tell(response, word));
    else return false;
    return true;
  };
}

function tell(response: ServerResponse, status: Readiness): void {
  if (status !== 'ok') response.setHeader('Retry-After', String(retryAfterSeconds));
  response.setHeader('Cache-Control', 'no-store');
  response.writeHead(notReady.has(status) ? 503 : 200, { 'Content-Type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ status }));
}
