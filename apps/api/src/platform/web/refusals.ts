import { ServerResponse, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import type { RefusalDetails, RefusalReason } from '@quandary/rules';
import { Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { DomainError } from '../errors';
import { formatError } from '../graphql/error-format';
import { isHttps, originOf } from './own-address';
import { securityHeaders } from './security-headers';
import { visitOf } from './visit';

/** What a page needs to say that it cannot be had now, and to give back what was typed. */
export interface ComeBack {
  /** The sentence that says why, and what the page makes its own of. */
  message: string;
  reason: RefusalReason;
  details: RefusalDetails;
  /** Seconds until it is worth trying again; undefined when trying again does not help. */
  seconds: number | undefined;
  /** Where the form goes again, and what stood in it; undefined for a page that was only read. */
  again: { action: string; entered: [name: string, value: string][] } | undefined;
}

export interface Refused {
  status: number;
  error: DomainError;
}

/** The answers that are given before, or instead of, a handler: in the words of whoever asked. */
@Injectable()
export class Refusals {
  /** Makes the page; given by the build of the pages. Without them everybody but GraphQL gets one plain sentence. */
  page: ((comeBack: ComeBack) => string) | undefined;

  /** What is the same for everybody: refusing must cost next to nothing when many are refused. */
  private readonly known = new Map<string, Told>();

  answer(request: IncomingMessage, response: ServerResponse, { status, error }: Refused): void {
    if (response.headersSent || response.destroyed) return void response.destroy();
    // What was not read stays in the connection, so the connection goes.
    if (hasBody(request) && !request.complete) response.setHeader('Connection', 'close');
    const { body, headers } = this.told(request, error);
    response.writeHead(status, headers).end(body);
  }

  private told(request: IncomingMessage, error: DomainError): Told {
    const typed = isForPrograms(request) ? undefined : again(request);
    const reader = readerOf(request);
    if (typed && this.page) return told(request, reader, { error, text: this.pageOf(error, typed) });
    const key = `${reader} ${isHttps(request)} ${error.message}`;
    const known = this.known.get(key);
    if (known) return known;
    const made = told(request, reader, { error, text: this.textFor(reader, error) });
    if (this.known.size < mostKnown) this.known.set(key, made);
    return made;
  }

  private textFor(reader: Reader, error: DomainError): string {
    if (reader === 'program') return json(error);
    return reader === 'browser' && this.page ? this.pageOf(error, undefined) : error.message;
  }

  /** It has no style and no script of its own, so that it does without the word of one answer. */
  private pageOf({ message, reason, details }: DomainError, typed: ComeBack['again']): string {
    return this.page?.({ message, reason, details, seconds: details.retryAfter, again: typed }) ?? message;
  }
}

/** There are a handful of sentences. */
const mostKnown = 20;

/** Who reads the answer: a program at /graphql, a person, or the site's own scripts and whoever takes plain text. */
type Reader = 'program' | 'browser' | 'other';

interface Told {
  body: Buffer;
  headers: OutgoingHttpHeaders;
}

function told(
  request: IncomingMessage,
  reader: Reader,
  { error, text }: { error: DomainError; text: string },
): Told {
  const { retryAfter } = error.details;
  const body = Buffer.from(text);
  const isPage = reader === 'browser' && text.startsWith('<');
  const headers = {
    ...safeHeaders(request),
    'content-type': `${reader === 'program' ? 'application/json' : isPage ? 'text/html' : 'text/plain'}; charset=utf-8`,
    'content-length': body.length,
    'cache-control': 'no-store',
    ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
  };
  return { body, headers };
}

/** As every page has them. */
function safeHeaders(request: IncomingMessage): OutgoingHttpHeaders {
  const collected = new ServerResponse(request);
  securityHeaders(request, collected, () => undefined);
  return { ...collected.getHeaders() };
}

const json = (error: DomainError) => {
  const thrown = new GraphQLError('', { originalError: error });
  return JSON.stringify({ errors: [formatError(thrown)] });
};

/** Node calls a request complete a moment after it has told of it, even one without a body. */
const hasBody = ({ headers }: IncomingMessage) =>
  Number(headers['content-length'] ?? 0) > 0 || headers['transfer-encoding'] !== undefined;

const isForPrograms = ({ url = '' }: IncomingMessage) => /^\/graphql\/?(\?|$)/.test(url);

/** The site's own scripts ask for `.data` and understand no page. */
function readerOf(request: IncomingMessage): Reader {
  if (isForPrograms(request)) return 'program';
  return isForBrowsers(request) ? 'browser' : 'other';
}

const isForBrowsers = ({ url = '', headers }: IncomingMessage) =>
  !/^[^?]*\.data(\?|$)/.test(url) && /text\/html|\*\/\*/.test(headers.accept ?? '*/*');

const formType = 'application/x-www-form-urlencoded';
const onlyForEyes = new Set(['password']);

/** What a form of ours sent. What another site sends through a visitor's browser is not handed to them to send again. */
function again(request: IncomingMessage): ComeBack['again'] {
  const { method, headers, url = '/' } = request;
  if (method !== 'POST' || !isFromHere(request) || !headers['content-type']?.startsWith(formType))
    return undefined;
  const entered = [...new URLSearchParams(visitOf(request).body.toString())];
  return { action: url, entered: entered.filter(([name]) => !onlyForEyes.has(name)) };
}

function isFromHere(request: IncomingMessage): boolean {
  const { origin, 'sec-fetch-site': from = 'same-origin' } = request.headers;
  return from === 'same-origin' && (origin === undefined || origin === originOf(request));
}
