import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Incoming } from '../graphql/request-context';
import { visitOf } from './visit';

/** What a context is made from, out of an HTTP request. */
export function incomingOf(request: IncomingMessage, response: ServerResponse): Incoming {
  const { headers } = request;
  return {
    address: visitOf(request).address,
    cookie: headers.cookie,
    authorization: headers.authorization,
    setCookie: (header) => void response.appendHeader('Set-Cookie', header),
  };
}
