import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Incoming } from '../graphql/request-context';
import { visitOf } from './visit';

/**
 * At sign-out, also where no script runs: half-written letters in the storage of this site, and pages that the Back
 * button would show. Not "cookies": the session's is taken away by name, and whether it is light or dark is a choice of
 * the device; it would also take those of other sites below the same domain.
 */
const forgotten = '"cache", "storage"';

/** What a context is made from, out of an HTTP request. */
export function incomingOf(request: IncomingMessage, response: ServerResponse): Incoming {
  const { headers } = request;
  const { address, isOnThisMachine } = visitOf(request);
  return {
    address,
    isOnThisMachine,
    cookie: headers.cookie,
    authorization: headers.authorization,
    acceptLanguage: headers['accept-language'],
    clearSiteData: () => void response.setHeader('Clear-Site-Data', forgotten),
    setCookie: (header) => void response.appendHeader('Set-Cookie', header),
  };
}
