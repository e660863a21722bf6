import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

const nonceOf = (_request: unknown, response: unknown) => `'nonce-${(response as Response).locals.cspNonce}'`;

/** Only this host: what else lives below its name is not ours to promise for. */
const httpsForAYear = { maxAge: 365 * 24 * 60 * 60, includeSubDomains: false };

const headersWith = (strictTransportSecurity: typeof httpsForAYear | false) =>
  helmet({
    strictTransportSecurity,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: [nonceOf, "'strict-dynamic'"],
        styleSrc: ["'self'", nonceOf],
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
export function securityHeaders(request: Request, response: Response, next: NextFunction): void {
  response.locals.cspNonce = randomBytes(16).toString('base64');
  (request.secure ? overHttps : overHttp)(request, response, next);
}
