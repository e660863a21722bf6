import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { GraphqlExecutor } from '../graphql/executor';
import { encodingFor } from './compressed';
import { Gate } from './gate';
import { whenAnswered } from './over';
import { originOf } from './own-address';

/** A page older than this, in milliseconds, is made anew for the next who asks; the others still get this one. */
const freshMs = 1_000;
/** And nobody gets an older one: what another process changed is on every page by then. */
const goodForMs = 3_000;
/** In bytes: a crowd wants a few letters, of some 20 kB each, and the lists. */
const mostBytes = 16_000_000;
/** What an entry takes besides its body, in bytes: its headers and its address. */
const bytesPerPage = 4_000;
/** Each takes some 0.2 ms. */
const mostARound = 16;
/** These belong to one answer and not to the page. */
const ofOneAnswer = new Set(['x-request-id', 'connection', 'set-cookie']);

interface Waiting {
  response: ServerResponse;
  make: () => void;
}

interface SparePage {
  body: Buffer;
  headers: OutgoingHttpHeaders;
}

/**
 * While more guests come than pages can be made, what was made for one is given to the next who asks for the same: a
 * letter that was linked somewhere is read by all who come, instead of by one in five. Nothing is kept for, or given
 * to, anybody who sends a cookie, and nothing outlives a change that was made through this process.
 */
@Injectable()
export class SparePages {
  private readonly pages = new LRUCache<string, SparePage>({
    maxSize: mostBytes,
    sizeCalculation: ({ body }) => body.length + bytesPerPage,
    ttl: goodForMs,
    ttlResolution: 0, // asks the clock each time, instead of once a millisecond by a timer
  });
  /** Who waits for the same page, by its key, while it is made. */
  private readonly making = new Map<string, Waiting[]>();
  /** Whose page is there. */
  private readonly handing: (Waiting & { key: string })[] = [];
  private soon: NodeJS.Immediate | undefined;
  private changes = 0;
  /** For measures: how many were answered from memory since the start. */
  answered = 0;

  constructor(
    private readonly gate: Gate,
    executor: GraphqlExecutor,
  ) {
    executor.onMutation = () => this.forget();
  }

  /**
   * Answers from memory, or as soon as the page is finished that is being made for another guest.
   * @param make called instead when there is no such page
   */
  serve(request: IncomingMessage, response: ServerResponse, make: () => void): void {
    const key = this.keyOf(request);
    if (key === undefined) return make();
    const others = this.making.get(key);
    if (this.pages.has(key) && (others || this.isFresh(key))) return this.hand(key, [{ response, make }]);
    if (others) return void others.push({ response, make });
    this.making.set(key, []);
    whenAnswered(response, () => this.share(key));
    make();
  }

  /** @returns whether the request has been answered, by a page that was made while it waited */
  answerFresh(request: IncomingMessage, response: ServerResponse): boolean {
    const key = this.keyOf(request);
    return key !== undefined && this.isFresh(key) && this.give(key, response);
  }

  /** @returns whether the request, which cannot have its turn, has been answered by an older page */
  answerInstead(request: IncomingMessage, response: ServerResponse): boolean {
    const key = this.keyOf(request);
    return key !== undefined && this.give(key, response);
  }

  /**
   * To be called before anything is read for a page.
   * @returns keeps the finished page, unless something was changed meanwhile; undefined when there is no need
   */
  keeper(request: IncomingMessage): ((response: ServerResponse, body: Buffer) => void) | undefined {
    const key = this.keyOf(request);
    if (key === undefined) return undefined;
    const { changes } = this;
    return (response, body) => {
      if (response.statusCode !== 200 || response.hasHeader('set-cookie') || this.changes !== changes) return;
      if (isForOneLanguage(response)) return;
      const own = Object.entries(response.getHeaders()).filter(([name]) => !ofOneAnswer.has(name));
      this.pages.set(key, { body, headers: Object.fromEntries(own) });
    };
  }

  private isFresh(key: string): boolean {
    return this.pages.getRemainingTTL(key) > goodForMs - freshMs;
  }

  private give(key: string, response: ServerResponse): boolean {
    const page = this.pages.get(key);
    if (!page) return false;
    this.answered += 1;
    response.writeHead(200, page.headers).end(page.body);
    return true;
  }

  private share(key: string): void {
    const waiting = this.making.get(key) ?? [];
    this.making.delete(key);
    this.hand(key, waiting);
  }

  /** A few in each round of the event loop: the pages that are being made have their share of it. */
  private hand(key: string, waiting: readonly Waiting[]): void {
    this.handing.push(...waiting.map((one) => ({ ...one, key })));
    this.handSoon();
  }

  /** When the page could not be kept, or is gone meanwhile, everybody asks for their own. */
  private readonly handSome = (): void => {
    this.soon = undefined;
    for (const { key, response, make } of this.handing.splice(0, mostARound))
      if (!response.destroyed && !this.give(key, response)) make();
    this.handSoon();
  };

  private handSoon(): void {
    if (this.handing.length > 0) this.soon ??= setImmediate(this.handSome);
  }

  /** Something was changed: a letter that is gone must not be handed out again. */
  private forget(): void {
    this.changes += 1;
    this.pages.clear();
  }

  /** Undefined for whom every page is made anew. */
  private keyOf(request: IncomingMessage): string | undefined {
    if (!this.gate.isCrowded || !isGuest(request)) return undefined;
    return `${encodingFor(request.headers['accept-encoding'] ?? '') ?? ''} ${originOf(request)}${request.url}`;
  }
}

/** Such as the help lines of the country that a browser names. */
const isForOneLanguage = (response: ServerResponse) =>
  /accept-language/i.test(String(response.getHeaders()['vary'] ?? ''));

const isGuest = ({ method, headers }: IncomingMessage) =>
  method === 'GET' && headers.cookie === undefined && headers.authorization === undefined;
