import type { Socket } from 'node:net';
import { Logger } from '@nestjs/common';
import { isAmong, isLoopback, visitorBehind } from '../addresses';
import type { Config } from '../config';
import { perRequest } from '../per-request';
import type { Step } from './door';
import { isProxied } from './proxied';
import { visitOf } from './visit';

/** Sees through the proxies of TRUSTED_PROXIES, once: nobody behind it reads X-Forwarded-For any more. */
export function visitorAddress({ trustedProxies }: Pick<Config, 'trustedProxies'>): Step {
  return (request) => {
    const { headers, socket } = request;
    const visit = visitOf(request);
    const peer = peerOf(socket);
    const forwardedFor = headers['x-forwarded-for'] as string | undefined; // Node joins several by commas
    visit.address =
      forwardedFor === undefined
        ? peer
        : visitorBehind(trustedProxies, { peer: socket.remoteAddress, forwardedFor });
    // Of a proxy that nobody spoke of, the peer is this machine for everybody.
    const isAsked = isAmong(trustedProxies, peer) ? forwardedFor !== undefined : !isProxied(request);
    visit.isOnThisMachine = isAsked && isLoopback(visit.address);
    delete headers['x-forwarded-for'];
  };
}

/** The other end of a connection, read once for all its requests. */
const peerOf = perRequest(({ remoteAddress }: Socket) =>
  visitorBehind([], { peer: remoteAddress, forwardedFor: undefined }),
);

/** A site behind https stands behind a proxy; untold of it, it takes all visitors for one. */
export function warnOfUnknownProxy(
  { production, publicUrl, trustedProxies }: Pick<Config, 'production' | 'publicUrl' | 'trustedProxies'>,
  log: Pick<Logger, 'warn'> = new Logger('proxy'),
): void {
  if (!production || !publicUrl?.startsWith('https:') || trustedProxies.length > 0) return;
  log.warn(
    'PUBLIC_URL is https and TRUSTED_PROXIES is not set: all visitors seem to come from the address of the proxy, and ten wrong passwords by anybody lock an account for everybody. Set TRUSTED_PROXIES to the address of the proxy.',
  );
}
