import type { NextFunction, Request, Response } from 'express';

/** Three times our longest form; more than that is not a letter. */
export const longestBody = 100_000;

/** Refuses what is too long, and what does not say how long it is, before anything reads it. */
export function bodyLimit(request: Request, response: Response, next: NextFunction): void {
  const length = Number(request.get('Content-Length') ?? 0);
  if (length > longestBody) {
    response
      .status(413)
      .type('text/plain')
      .send('This is too long to send in one piece. Shorten it and send it again.');
  } else if (request.get('Transfer-Encoding') !== undefined) {
    response.status(411).type('text/plain').send('Please send the length of the request (Content-Length).');
  } else {
    next();
  }
}
