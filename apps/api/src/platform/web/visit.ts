import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { perRequest } from '../per-request';

/** One request while it is answered: what limits, log lines and measures ask about it. */
export class Visit {
  /** Stands in the log, in `X-Request-Id` and in what a caller is told of a failure. */
  readonly id = randomUUID();
  readonly began = performance.now();
  /** The address of the site for it, which the door has checked: `https://letters.example.org`. */
  origin: string | undefined;
  /** Statements sent to Postgres so far. */
  statements = 0;
  /** How long all of them took together, with the waits for connections, in milliseconds. */
  databaseMs = 0;
  /** Things that broke on our side so far; GraphQL tells of them with status 200. */
  failures = 0;
  /** Seconds until what was refused may succeed, where that can be said. */
  retryAfter: number | undefined;
  /** What was sent with it, read whole before anybody's turn comes: a slow sender keeps nobody waiting. */
  body: Buffer = Buffer.alloc(0);
  /** Nobody waits for the answer any more. */
  abandoned = false;
  /** After this moment (`performance.now()`) nothing more is read for it. */
  until = Infinity;
  /** Gives back the place inside: for who waits for something that has a line of its own. */
  stepOut: () => void = () => undefined;
  /** It changes something: then it is finished even when nobody waits. */
  writes = false;

  /** The visitor sits at the machine of the site, as far as nobody could have claimed it. */
  isOnThisMachine = false;

  constructor(
    /** Where the visitor is: the proxies that the site trusts are seen through. */
    public address: string,
  ) {}
}

const visits = new AsyncLocalStorage<Visit>();

/** Everything that `work` starts belongs to this visit. */
export function during<Result>(visit: Visit, work: () => Result): Result {
  return visits.run(visit, work);
}

/** The visit that the running code belongs to; undefined for jobs and commands. */
export const currentVisit = (): Visit | undefined => visits.getStore();

/** The visit of a request: the same for all who ask. */
export const visitOf = perRequest(
  ({ socket }: IncomingMessage) => new Visit(socket.remoteAddress ?? 'unknown'),
);
