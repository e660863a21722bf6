import type { IncomingMessage, ServerResponse } from 'node:http';
import { isAddress } from '../addresses';
import type { Config } from '../config';
import { invalid } from '../errors';
import { formatError } from '../graphql/error-format';
import type { Step } from './door';
import { visitOf } from './visit';

/**
 * Asked by supervisors and collectors, who know an instance by whatever address it has for them. Nothing that they
 * get is made from it.
 */
const probes = new Set(['/livez', '/readyz', '/metrics']);
const nobodysAddress = 'http://localhost';

/** The address of the site for this request, which the door has checked: `https://letters.example.org`. */
export function originOf(request: IncomingMessage): string {
  const { origin } = visitOf(request);
  if (origin === undefined) throw new Error('This request did not come through the door.');
  return origin;
}

export const isHttps = (request: IncomingMessage): boolean =>
  visitOf(request).origin?.startsWith('https:') ?? false;

/** The whole address that was asked for. A path like `//evil.example` stays a path. */
export const urlOf = (request: IncomingMessage): URL => new URL(`${originOf(request)}${request.url ?? '/'}`);

interface Refusal {
  status: 400 | 421;
  message: string;
}

const senseless: Refusal = {
  status: 400,
  message: 'This request does not say properly what it is for: it needs one Host and a path.',
};

/**
 * Gives every request the address of the site before anything can be made from the one that it claims: PUBLIC_URL,
 * or, where that is not set, the names of this machine, so that no page of another name can use a trial from inside
 * of somebody's network. What asks for another site is refused.
 */
export function ownAddress(config: Pick<Config, 'publicUrl' | 'host'>): Step {
  const accept = remembering(
    config.publicUrl ? publicAddress(config.publicUrl) : addressOfThisMachine(config.host),
  );
  return (request, response) => {
    const target = targetOf(request);
    if (!target) return refuse(request, response, senseless);
    request.url = target.path;
    const probed = probes.has(target.path.split('?', 1)[0]!);
    const answer = probed ? (config.publicUrl ?? nobodysAddress) : accept(target.host);
    if (typeof answer !== 'string') return refuse(request, response, answer);
    believeOnly(answer, request);
    return false;
  };
}

/** The host as sent; undefined when there is none. */
type Accept = (host: string | undefined) => string | Refusal;

function publicAddress(publicUrl: string): Accept {
  const { host: own, protocol } = new URL(publicUrl);
  const elsewhere: Refusal = {
    status: 421,
    message: `There is no site at this address. The one that you may be looking for is at ${publicUrl}`,
  };
  return (host) => {
    if (host === own) return publicUrl;
    if (host === undefined) return elsewhere;
    const asked = readHost(protocol, host);
    if (!asked) return senseless;
    return asked.host === own ? publicUrl : elsewhere;
  };
}

/** The same for the next request with the same Host, which nearly all have: reading one is a tenth of the door's work. */
function remembering(accept: Accept): Accept {
  let last: { host: string | undefined; answer: string | Refusal } | undefined;
  return (host) => {
    if (!last || last.host !== host) last = { host, answer: accept(host) };
    return last.answer;
  };
}

function addressOfThisMachine(listening: string): Accept {
  const elsewhere: Refusal = {
    status: 421,
    message:
      'This site has not been told its address, so it answers to names of its own machine only. Whoever runs it sets PUBLIC_URL to the address that people type.',
  };
  return (host) => {
    if (host === undefined) return elsewhere;
    const asked = readHost('http:', host);
    if (!asked) return senseless;
    const name = asked.hostname.replace(/\.$/, '');
    const own =
      name === 'localhost' ||
      name.endsWith('.localhost') ||
      name === listening.toLowerCase() ||
      isAddress(name.replace(/^\[(.*)\]$/, '$1'));
    return own ? asked.origin : elsewhere;
  };
}

/** Undefined for what is no name or address with, perhaps, a port. A port that goes without saying is left out. */
function readHost(scheme: string, host: string): URL | undefined {
  const url = `${scheme}//${host}`;
  const formed = /^(?:\[[\da-f:.]+\]|[\w.-]+)(?::\d*)?$/i.test(host);
  return formed && URL.canParse(url) ? new URL(url) : undefined;
}

/** Where a request is meant to go. A whole address, as to a proxy, counts more than Host (RFC 9112, 3.2.2). */
function targetOf(request: IncomingMessage): { host: string | undefined; path: string } | undefined {
  const { url = '', headers, rawHeaders } = request;
  if (timesHostIn(rawHeaders) > 1) return undefined;
  if (url.startsWith('/')) return { host: headers.host, path: url };
  const [, host, rest] = /^https?:\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
  if (rest === undefined) return undefined;
  return { host, path: rest.startsWith('/') ? rest : `/${rest}` };
}

/** Node shows the first of several alone; a proxy before us may have looked at the last. */
function timesHostIn(rawHeaders: readonly string[]): number {
  let times = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) if (/^host$/i.test(rawHeaders[at]!)) times += 1;
  return times;
}

/** Express takes scheme and host from these; no other word about them is left. */
function believeOnly(origin: string, request: IncomingMessage): void {
  const { headers } = request;
  for (const name in headers) if (claimsAddress(name)) delete headers[name];
  const [scheme = '', host] = origin.split('://');
  headers.host = host;
  Object.defineProperty(request, 'protocol', { value: scheme, configurable: true });
  visitOf(request).origin = origin;
}

/** X-Forwarded-For says where the visitor is, not the site: `visitorAddress` sees to it. */
const claimsAddress = (name: string): boolean =>
  name === 'forwarded' || (name.startsWith('x-forwarded-') && name !== 'x-forwarded-for');

function refuse(request: IncomingMessage, response: ServerResponse, { status, message }: Refusal): true {
  const forPrograms = /^(?:https?:\/\/[^/]*)?\/graphql\b/i.test(request.url ?? '');
  const body = forPrograms
    ? JSON.stringify({ errors: [formatError(invalid('WRONG_ADDRESS', message, { field: 'host' }))] })
    : message;
  response.writeHead(status, {
    'content-type': `${forPrograms ? 'application/json' : 'text/plain'}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  });
  response.end(body);
  return true;
}
