import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Incoming } from '../graphql/request-context';

/** What a context is made from, out of an HTTP request. */
export function incomingOf({ headers, socket }: IncomingMessage, response: ServerResponse): Incoming {
  return {
    address: socket.remoteAddress ?? 'unknown',
    cookie: headers.cookie,
    authorization: headers.authorization,
    setCookie: (header) => void response.appendHeader('Set-Cookie', header),
  };
}
