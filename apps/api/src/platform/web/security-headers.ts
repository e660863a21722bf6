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

const headersWith = (strictTransportSecurity: typeof httpsForAYear | false) =>
  helmet({
    strictTransportSecurity,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: [source, "'strict-dynamic'"],
        styleSrc: ["'self'", source],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });

const overHttps = headersWith(httpsForAYear);
const overHttp = headersWith(false);

/** Every page: nothing runs that we did not send with it, nobody frames it, no other site learns what was read. */
export function securityHeaders(
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): void {
  (isHttps(request) ? overHttps : overHttp)(request, response, next);
}
