import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config';
import type { Step } from '../web/door';
import { isProxied } from '../web/proxied';
import { Measures } from './measures';

const address = '/metrics';

const loopbackPeer = /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/;
const loopbackName = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i;

/** `/metrics`, for those whom METRICS allows; for all others there is no such page, and they get what the site says then. */
@Injectable()
export class MetricsPage {
  constructor(
    private readonly measures: Measures,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  readonly step: Step = (request, response) => {
    if (request.method !== 'GET' || request.url?.split('?', 1)[0] !== address) return false;
    if (!mayRead(this.config.metrics, request)) return false;
    void this.answer(response);
    return true;
  };

  private async answer(response: ServerResponse): Promise<void> {
    const text = await this.measures.text();
    response.writeHead(200, { 'content-type': this.measures.contentType, 'cache-control': 'no-store' });
    response.end(text);
  }
}

function mayRead(right: Config['metrics'], request: IncomingMessage): boolean {
  if (right === 'off') return false;
  return right === 'loopback' ? isFromThisMachine(request) : hasToken(right.token, request);
}

/**
 * The peer of the socket, for an address in a header is anybody's word; and not what a proxy on this machine brings,
 * whose peer is this machine for everybody.
 */
function isFromThisMachine(request: IncomingMessage): boolean {
  const { socket, headers } = request;
  return (
    loopbackPeer.test(socket.remoteAddress ?? '') &&
    !isProxied(request) &&
    loopbackName.test(headers.host ?? '')
  );
}

function hasToken(token: string, { headers }: IncomingMessage): boolean {
  return timingSafeEqual(digestOf(`Bearer ${token}`), digestOf(headers.authorization ?? ''));
}

/** Of one length, so that the comparison tells nothing of the token's. */
const digestOf = (text: string) => createHash('sha256').update(text).digest();
