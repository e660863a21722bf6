import type { IncomingMessage } from 'node:http';
import type { NextFunction, Request, Response } from 'express';

/** Three times our longest form; more than that is not a letter. */
const longestBody = 100_000;

interface TooLong {
  status: 411 | 413;
  message: string;
}

/** What is wrong with the length of a body, before anything reads it. */
export function tooLong({ headers }: IncomingMessage): TooLong | undefined {
  if (Number(headers['content-length'] ?? 0) > longestBody)
    return {
      status: 413,
      message: 'This is too long to send in one piece. Shorten it and send it again.',
    };
  if (headers['transfer-encoding'] !== undefined)
    return { status: 411, message: 'Please send the length of the request (Content-Length).' };
  return undefined;
}

/** Refuses what is too long, and what does not say how long it is. */
export function bodyLimit(request: Request, response: Response, next: NextFunction): void {
  const refusal = tooLong(request);
  if (refusal) response.status(refusal.status).type('text/plain').send(refusal.message);
  else next();
}
