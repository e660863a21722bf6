import type { Request, Response } from 'express';
import type { Incoming } from '../graphql/request-context';

/** What a context is made from, out of an HTTP request. */
export function incomingOf(request: Request, response: Response): Incoming {
  return {
    address: request.ip ?? 'unknown',
    cookie: request.get('Cookie'),
    authorization: request.get('Authorization'),
    setCookie: (header) => void response.append('Set-Cookie', header),
  };
}
