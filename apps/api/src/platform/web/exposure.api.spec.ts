import { mkdirSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../../test/harness';
import { makeSmallSite } from '../../../test/small-site';

let site: TestSite;
let member: TestMember;
const small = makeSmallSite();
const secret = 'nobody-asked-for-this';

beforeAll(async () => {
  plant('client/assets/entry-1.js', 'export {};');
  plant('client/.env', secret);
  plant('client/.git/config', secret);
  plant('server/secret.js', secret);
  site = await openSite({ pages: small.pages });
  member = await site.member();
});
afterAll(async () => {
  await site.close();
  small.remove();
});

function plant(path: string, text: string): void {
  mkdirSync(join(small.pages, path, '..'), { recursive: true });
  writeFileSync(join(small.pages, path), text);
}

/** The path as it stands here: `fetch` would tidy it up. */
function ask(path: string, method = 'GET', headers: Record<string, string> = {}) {
  return new Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }>(
    (done, failed) => {
      const asked = httpRequest(site.url, { path, method, headers, agent: false }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
        response.once('end', () =>
          done({ status: response.statusCode ?? 0, text, headers: response.headers }),
        );
      });
      asked.once('error', failed).end();
    },
  );
}

describe('what lies on the disk', () => {
  it('is served where it is a file of the build', async () => {
    expect(await ask('/assets/entry-1.js')).toMatchObject({ status: 200, text: 'export {};' });
  });

  it.each(['/assets', '/assets/', '/assets/?', '/graphiql/'])('is never listed: %s', async (path) => {
    const { status, text } = await ask(path);
    expect(status).toBeGreaterThanOrEqual(300);
    expect(text).not.toContain('entry-1.js');
  });

  it.each(['/.env', '/.git/config', '/assets/../.env', '/.%65nv'])(
    'is not served when its name begins with a dot: %s',
    async (path) => {
      const { status, text } = await ask(path);
      expect([status, text.includes(secret)]).toEqual([404, false]);
    },
  );

  it.each([
    '/assets/../../server/secret.js',
    '/../server/secret.js',
    '/assets/..%2f..%2fserver/secret.js',
    '/%2e%2e/server/secret.js',
    '/..%5cserver%5csecret.js',
    '/assets/%252e%252e/%252e%252e/server/secret.js',
    '//server/secret.js',
  ])('is not reached from outside of the build: %s', async (path) => {
    const { status, text } = await ask(path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain(secret);
  });
});

describe('what was asked', () => {
  it.each(['/', '/graphql', '/assets/entry-1.js', '/livez'])(
    'is not given back to TRACE: %s',
    async (path) => {
      const { text } = await ask(path, 'TRACE', { 'x-mine': secret, cookie: `session=${member.token}` });
      expect(text).not.toContain(secret);
      expect(text).not.toContain(member.token);
    },
  );

  it('is asked once: GraphQL takes no parameter twice', async () => {
    const twice = `/graphql?query=${encodeURIComponent('{ __typename }')}&query=${encodeURIComponent('{ topics { slug } }')}`;
    expect((await ask(twice, 'GET', { 'apollo-require-preflight': 'yes' })).status).toBe(400);
  });
});

describe('what is answered', () => {
  it.each(['/', '/d/1', '/graphql?query={__typename}', '/assets/entry-1.js', '/livez'])(
    'is for no other site to read: %s',
    async (path) => {
      for (const method of ['GET', 'OPTIONS']) {
        const { headers } = await ask(path, method, {
          origin: 'https://evil.example',
          'apollo-require-preflight': 'yes',
          'access-control-request-method': 'POST',
        });
        expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
      }
    },
  );

  it('is kept by no browser when it is a page of a member', async () => {
    const cacheOf = async (headers: Record<string, string>) =>
      (await ask('/d/1', 'GET', headers)).headers['cache-control'];
    expect(await cacheOf({ cookie: `session=${member.token}` })).toBe('private, no-store');
    expect(await cacheOf({})).toBe('no-cache');
  });
});
