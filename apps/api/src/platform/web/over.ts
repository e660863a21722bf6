import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { perRequest } from '../per-request';
import { visitOf, type Visit } from './visit';

/** How a request ended. */
export interface Over {
  visit: Visit;
  /** 499 when the visitor had left before the answer was there. */
  status: number;
  ms: number;
  /** What went over the wire, headers included; of two requests at once on one connection, roughly. */
  bytes: number;
}

/** As nginx says it: the one who asked has gone. */
export const goneStatus = 499;

/**
 * Calls `told` once, however the request ends. An answer that waits behind another on the same connection hears nothing
 * of the connection's end; so the connection is asked too.
 */
export function whenOver(
  request: IncomingMessage,
  response: ServerResponse,
  told: (over: Over) => void,
): void {
  const { socket } = request;
  const before = socket.bytesWritten;
  const ends = endsOf(socket);
  const end = () => {
    if (!ends.delete(end)) return;
    const visit = visitOf(request);
    told({
      visit,
      status: response.writableFinished ? response.statusCode : goneStatus,
      ms: performance.now() - visit.began,
      bytes: socket.bytesWritten - before,
    });
  };
  ends.add(end);
  response.once('close', end);
}

/** What is still to be told of requests on a connection, should it end. */
const endsOf = perRequest((socket: Socket) => {
  const ends = new Set<() => void>();
  socket.once('close', () => {
    for (const end of ends) end();
  });
  return ends;
});

/** The end of an answer as the handler sees it: a reader who takes it slowly keeps nobody waiting. */
export function whenAnswered(response: ServerResponse, left: () => void): void {
  const leave = onlyOnce(left);
  response.once('prefinish', leave);
  response.once('close', leave);
}

export function onlyOnce(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}
