import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';
import { perRequest } from '../per-request';
import { isHttps } from './own-address';

/** The word that lets a page's own scripts and styles run, made once for each answer. */
export const nonceOf = perRequest((_response: ServerResponse) => randomBytes(16).toString('base64'));

const source = (_request: IncomingMessage, response: ServerResponse) => `'nonce-${nonceOf(response)}'`;

/** Only this host: what else lives below its name is not ours to promise for. */
const httpsForAYear = { maxAge: 365 * 24 * 60 * 60, includeSubDomains: false };

/** @param connect where scripts may connect to, besides this site */
const headersWith = (https: boolean, connect: readonly string[]) =>
  helmet({
    strictTransportSecurity: https && httpsForAYear,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: [source, "'strict-dynamic'"],
        styleSrc: ["'self'", source],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...connect],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });

export type Headers = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/** @param connect as the directive connect-src has it, besides this site */
export function headersConnecting(...connect: string[]): Headers {
  const overHttps = headersWith(true, connect);
  const overHttp = headersWith(false, connect);
  return (request, response, next) => (isHttps(request) ? overHttps : overHttp)(request, response, next);
}

/** Every page: nothing runs that we did not send with it, nobody frames it, no other site learns what was read. */
export const securityHeaders = headersConnecting();
