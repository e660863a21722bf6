import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { securityHeaders, type Headers } from './security-headers';
import { headersInDevelopment } from './site-in-development';

let server: Server | undefined;
afterEach(() => void server?.close());

async function policyOf(headers: Headers): Promise<string[]> {
  const answering = createServer((request, response) => headers(request, response, () => response.end()));
  server = answering;
  await new Promise<void>((done) => answering.listen(0, '127.0.0.1', done));
  const { port } = answering.address() as AddressInfo;
  const { headers: answered } = await fetch(`http://127.0.0.1:${port}`);
  return (answered.get('content-security-policy') ?? '').replace(/nonce-[^']+/g, 'nonce').split(';');
}

describe('what a page may do', () => {
  it('is to connect to this site alone', async () => {
    expect(await policyOf(securityHeaders)).toContain("connect-src 'self'");
  });

  it('is, in development, to hear from Vite besides, and nothing else', async () => {
    const product = await policyOf(securityHeaders);
    const development = await policyOf(headersInDevelopment);
    expect(development.filter((rule) => !product.includes(rule))).toEqual(["connect-src 'self' ws: wss:"]);
  });
});
