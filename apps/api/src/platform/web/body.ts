import type { IncomingMessage } from 'node:http';
import { invalid } from '../errors';
import type { Refused } from './refusals';

/** Three times our longest form; more than that is not a letter. */
const longestBody = 100_000;

/** What is wrong with the length of a body, before anything reads it. */
export function tooLong({ headers }: IncomingMessage): Refused | undefined {
  if (Number(headers['content-length'] ?? 0) > longestBody)
    return {
      status: 413,
      error: invalid(
        'BODY_TOO_LARGE',
        'This is too long to send in one piece. Shorten it and send it again.',
        { field: 'input' },
      ),
    };
  if (headers['transfer-encoding'] !== undefined)
    return {
      status: 411,
      error: invalid('LENGTH_REQUIRED', 'Please send the length of the request (Content-Length).'),
    };
  return undefined;
}

/** Reads a body to its end; one that never ends is cut off by the limit of time for requests. */
export function readBody(request: IncomingMessage, done: (body: Buffer) => void): void {
  if (Number(request.headers['content-length'] ?? 0) === 0) return done(Buffer.alloc(0));
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  request.on('end', () => done(pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces)));
}
