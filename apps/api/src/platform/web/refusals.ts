import type { IncomingMessage, ServerResponse } from 'node:http';
import { Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { DomainError } from '../errors';
import { formatError } from '../graphql/error-format';
import { originOf } from './own-address';
import { nonceOf, securityHeaders } from './security-headers';
import { visitOf } from './visit';

/** What a page needs to say that it cannot be had now, and to give back what was typed. */
export interface ComeBack {
  /** The sentence that says why. */
  message: string;
  /** Seconds until it is worth trying again; undefined when trying again does not help. */
  seconds: number | undefined;
  /** Where the form goes again, and what stood in it; undefined for a page that was only read. */
  again: { action: string; entered: [name: string, value: string][] } | undefined;
  nonce: string;
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

  answer(request: IncomingMessage, response: ServerResponse, { status, error }: Refused): void {
    if (response.headersSent || response.destroyed) return void response.destroy();
    const { retryAfter } = error.details;
    response.setHeader('Cache-Control', 'no-store');
    if (retryAfter !== undefined) response.setHeader('Retry-After', String(retryAfter));
    // What was not read stays in the connection, so the connection goes.
    if (!request.complete) response.setHeader('Connection', 'close');
    if (isForPrograms(request))
      return send(response, { status, type: 'application/json', text: json(error) });
    securityHeaders(request, response, () => undefined);
    const page = isForBrowsers(request) ? this.pageFor(request, response, error) : undefined;
    if (page) return send(response, { status, type: 'text/html', text: page });
    return send(response, { status, type: 'text/plain', text: error.message });
  }

  private pageFor(
    request: IncomingMessage,
    response: ServerResponse,
    error: DomainError,
  ): string | undefined {
    if (!this.page) return undefined;
    return this.page({
      message: error.message,
      seconds: error.details.retryAfter,
      again: again(request),
      nonce: nonceOf(response),
    });
  }
}

function send(
  response: ServerResponse,
  { status, type, text }: { status: number; type: string; text: string },
) {
  const body = Buffer.from(text);
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': body.length,
  });
  response.end(body);
}

const json = (error: DomainError) => {
  const thrown = new GraphQLError('', { originalError: error });
  return JSON.stringify({ errors: [formatError(thrown)] });
};

const isForPrograms = ({ url = '' }: IncomingMessage) => /^\/graphql\/?(\?|$)/.test(url);

/** The site's own scripts ask for `.data` and understand no page. */
const isForBrowsers = ({ url = '', headers }: IncomingMessage) =>
  !/^[^?]*\.data(\?|$)/.test(url) && (headers.accept ?? '*/*').includes('*/*');

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
