import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import helmet from 'helmet';
import { perRequest } from '../per-request';
import type { Step } from './door';
import { isHttps, originOf } from './own-address';

/** The word that lets a page's own scripts and styles run, made once for each answer. */
export const nonceOf = perRequest((_response: ServerResponse) => randomBytes(16).toString('base64'));

const source = (_request: IncomingMessage, response: ServerResponse) => `'nonce-${nonceOf(response)}'`;

/** Only this host: what else lives below its name is not ours to promise for. */
const httpsForAYear = { maxAge: 365 * 24 * 60 * 60, includeSubDomains: false };

/** What Chromium 156 knows of: the site uses none of it, so that nothing that gets into a page can ask for it either. */
const nothingOf = [
  ...[
    'accelerometer',
    'autoplay',
    'bluetooth',
    'browsing-topics',
    'camera',
    'display-capture',
    'encrypted-media',
  ],
  ...[
    'fullscreen',
    'gamepad',
    'geolocation',
    'gyroscope',
    'hid',
    'identity-credentials-get',
    'idle-detection',
  ],
  ...['keyboard-map', 'local-fonts', 'magnetometer', 'microphone', 'midi', 'otp-credentials', 'payment'],
  ...[
    'picture-in-picture',
    'publickey-credentials-create',
    'publickey-credentials-get',
    'screen-wake-lock',
    'serial',
  ],
  ...['storage-access', 'sync-xhr', 'usb', 'web-share', 'window-management', 'xr-spatial-tracking'],
];
export const permissionsPolicy = nothingOf.map((feature) => `${feature}=()`).join(', ');

/** What is no page starts nothing, is framed by nobody and tells no address on. */
const ofAnswers = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  xFrameOptions: { action: 'deny' },
  referrerPolicy: { policy: 'no-referrer' },
} as const;

/**
 * A step of the door: every answer, of whatever kind and however early, has these. A page puts its own in their place.
 * @param https whether people reach the site by https
 */
export function headersOfEveryAnswer(https: boolean): Step {
  const collected = new Map<string, string>([['Permissions-Policy', permissionsPolicy]]);
  const collecting = {
    setHeader: (name: string, value: string) => void collected.set(name, value),
    removeHeader: () => undefined,
  };
  const set = helmet({ ...ofAnswers, strictTransportSecurity: https && httpsForAYear });
  set({} as IncomingMessage, collecting as unknown as ServerResponse, () => undefined);
  return (_request, response) => {
    for (const [name, value] of collected) response.setHeader(name, value);
  };
}

interface PageRules {
  /** Where scripts may connect to, besides this site, as the directive connect-src has it. */
  connect?: readonly string[];
  /** Text becomes no markup, script or address of a script, whatever a library tries. */
  trustedTypes?: boolean;
}

const headersWith = (https: boolean, { connect = [], trustedTypes = true }: PageRules) =>
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
        // No page of ours needs a policy: nobody may make one.
        ...(trustedTypes && { requireTrustedTypesFor: ["'script'"], trustedTypes: ["'none'"] }),
      },
    },
    referrerPolicy: false,
    xFrameOptions: { action: 'deny' },
    crossOriginEmbedderPolicy: false,
  });

export type Headers = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void;

/** The headers of a page. */
export function headersOfPages(rules: PageRules = {}): Headers {
  const overHttps = headersWith(true, rules);
  const overHttp = headersWith(false, rules);
  return (request, response, next) => {
    response.setHeader('Permissions-Policy', permissionsPolicy);
    response.setHeader('Referrer-Policy', referrerPolicyOf(request));
    (isHttps(request) ? overHttps : overHttp)(request, response, next);
  };
}

/** Every page: nothing runs that we did not send with it, nobody frames it, no other site learns what was read. */
export const securityHeaders = headersOfPages();

/** Addresses that tell which letter somebody reads, writes under, decides about or looks for. */
const tellsOfLetter = /^\/(?:d|posts|moderation|search)(?:\/|\.data|\?|$)|[?&]returnTo=/;
/** Where browsers send `Sec-Fetch-Site` (Fetch, 4.4: to origins that are potentially trustworthy). */
const knownToBrowsers =
  /^https:|^http:\/\/(?:localhost|[^/:]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/;

/**
 * Where an address tells about a letter it is told to nobody, not even to this site. A form on such a page comes with
 * `Origin: null`, and is known by `Sec-Fetch-Site` alone (from-here.ts); where browsers do not send that, over http to
 * another machine, this site and nobody else is told.
 */
const referrerPolicyOf = (request: IncomingMessage) =>
  tellsOfLetter.test(request.url ?? '') && knownToBrowsers.test(originOf(request))
    ? 'no-referrer'
    : 'same-origin';
