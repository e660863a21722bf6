import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { securityHeaders, type Headers } from './security-headers';
import { headersInDevelopment } from './site-in-development';
import { visitOf } from './visit';

let server: Server | undefined;
afterEach(() => void server?.close());

/** What a page gets that is asked for here, on a site with this address. */
async function answered(
  headers: Headers,
  path = '/',
  origin = 'http://localhost',
): Promise<globalThis.Headers> {
  const answering = createServer((request, response) => {
    visitOf(request).origin = origin;
    headers(request, response, () => response.end());
  });
  server = answering;
  await new Promise<void>((done) => answering.listen(0, '127.0.0.1', done));
  const { port } = answering.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  answering.close();
  return answer.headers;
}

async function policyOf(headers: Headers): Promise<string[]> {
  const policy = (await answered(headers)).get('content-security-policy') ?? '';
  return policy.replace(/nonce-[^']+/g, 'nonce').split(';');
}

describe('what a page may do', () => {
  it('is to connect to this site alone', async () => {
    expect(await policyOf(securityHeaders)).toContain("connect-src 'self'");
  });

  it('is not to make markup or scripts of text, by any policy', async () => {
    const policy = await policyOf(securityHeaders);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain("trusted-types 'none'");
  });

  it('is, in development, to hear from Vite besides and to be shown its mistakes as markup, and nothing else', async () => {
    const product = await policyOf(securityHeaders);
    const development = await policyOf(headersInDevelopment);
    expect(development.filter((rule) => !product.includes(rule))).toEqual(["connect-src 'self' ws: wss:"]);
    expect(product.filter((rule) => !development.includes(rule))).toEqual([
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });
});

describe('the address of a page', () => {
  const policyAt = async (path: string, origin?: string) =>
    (await answered(securityHeaders, path, origin)).get('referrer-policy');

  it.each([
    '/d/12/a-letter',
    '/d/12.data',
    '/posts/1/edit',
    '/moderation',
    '/search?q=divorce',
    '/sign-in?returnTo=%2Fd%2F12',
  ])('is told to nobody where it tells about a letter: %s', async (path) => {
    expect(await policyAt(path)).toBe('no-referrer');
    expect(await policyAt(path, 'https://letters.example.org')).toBe('no-referrer');
  });

  it('is told to this site alone elsewhere, and where browsers do not say which site a form comes from', async () => {
    for (const path of ['/', '/about', '/articles/calm', '/m/anna', '/sign-in', '/demo'])
      expect(await policyAt(path)).toBe('same-origin');
    expect(await policyAt('/d/12', 'http://192.168.0.7:3000')).toBe('same-origin');
  });
});
