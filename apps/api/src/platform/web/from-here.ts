import type { IncomingMessage } from 'node:http';
import { invalid } from '../errors';
import type { Step } from './door';
import { originOf } from './own-address';
import type { Refusals } from './refusals';

/** What changes nothing may come from anywhere: a link on another site, for example. */
const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

export const fromElsewhere = invalid(
  'SENT_BY_ANOTHER_SITE',
  'Another site sent this, so nothing was done. If you meant to, open the page on this site and send it from there; a program leaves Origin out.',
);

/**
 * A step of the door: what may change something comes from a page of this site, or from a program. Browsers say which
 * site a request comes from in `Origin` and `Sec-Fetch-Site`, and no script can make them say something else; programs
 * send neither.
 */
export function fromHere(refusals: Pick<Refusals, 'answer'>): Step {
  return (request, response) => {
    if (reading.has(request.method ?? '')) return false;
    if (!isFromHere(request)) {
      refusals.answer(request, response, { status: 403, error: fromElsewhere });
      return true;
    }
    // A page with `no-referrer` has its forms sent so. React Router compares the Origin once more.
    if (request.headers.origin === 'null') request.headers.origin = originOf(request);
    return false;
  };
}

function isFromHere(request: IncomingMessage): boolean {
  const { origin, 'sec-fetch-site': site } = request.headers;
  if (origin === undefined) return site === undefined || site === 'same-origin';
  if (origin === 'null') return site === 'same-origin';
  // "none": the visitor asked for it, as by loading a sent form once more.
  return origin === originOf(request) && (site === undefined || site === 'same-origin' || site === 'none');
}
