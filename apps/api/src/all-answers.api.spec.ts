import { createConnection } from 'node:net';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../test/harness';
import { makeSmallSite } from '../test/small-site';
import { Draining } from './platform/web/draining';
import { Gate } from './platform/web/gate';
import { permissionsPolicy } from './platform/web/security-headers';

let site: TestSite;
let https: TestSite;
let member: TestMember;
const small = makeSmallSite();
const token = 'token:twenty-letters-and-more';

beforeAll(async () => {
  mkdirSync(join(small.pages, 'client', 'assets'));
  writeFileSync(join(small.pages, 'client', 'assets', 'page.js'), '1;');
  writeFileSync(join(small.pages, 'client', 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  site = await openSite({ pages: small.pages, env: { METRICS: token } });
  https = await openSite({ pages: small.pages, env: { PUBLIC_URL: 'https://letters.example.org' } });
  member = await site.member();
});
afterAll(async () => {
  for (const each of [site, https]) await each.close();
  small.remove();
});

interface Asked {
  path: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  of?: () => TestSite;
}

interface Told {
  status: number;
  headers: Map<string, string>;
  body: string;
}

/** Sends what `fetch` would not: any Host, Origin and `Sec-Fetch-Site`. */
function ask({ path, method = 'GET', headers = {}, body = '', of = () => site }: Asked): Promise<Told> {
  const { hostname, port } = new URL(of().url);
  const socket = createConnection({ host: hostname, port: Number(port) });
  const sent = {
    host: 'localhost',
    connection: 'close',
    ...(method !== 'GET' &&
      !('transfer-encoding' in headers) && { 'content-length': Buffer.byteLength(body) }),
    ...headers,
  };
  const lines = Object.entries(sent).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
  return new Promise((done, fail) => {
    let all = '';
    socket.on('data', (piece) => (all += piece.toString()));
    socket.on('error', fail);
    socket.on('close', () => {
      const [head = '', rest = ''] = all.split('\r\n\r\n', 2);
      const [first = '', ...named] = head.split('\r\n');
      const pairs = named.map((line) => line.split(/: (.*)/s).slice(0, 2) as [string, string]);
      const told = new Map(pairs.map(([name, value]) => [name.toLowerCase(), value]));
      done({ status: Number(first.split(' ')[1]), headers: told, body: rest });
    });
  });
}

const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' };
const query = (text: string) => JSON.stringify({ query: text });
const graphql = (text: string): Asked => ({
  path: '/graphql',
  method: 'POST',
  headers: json,
  body: query(text),
});

/** Answers of every kind: what is asked, and the status that makes it one of its kind. */
const answers: [kind: string, status: number, asked: Asked][] = [
  ['a page', 200, { path: '/' }],
  ['a letter', 200, { path: '/d/1/slug' }],
  ['a page of itself', 200, { path: '/search?q=x' }],
  ['a redirect', 303, { path: '/leads', method: 'POST', headers: form, body: 'a=b' }],
  ['no page', 404, { path: '/nowhere-at-all' }],
  ['a page that broke', 500, { path: '/breaks/now' }],
  ['a form that broke', 500, { path: '/breaks/now', method: 'POST', headers: form, body: 'a=b' }],
  ['a form that comes too soon', 429, { path: '/soon', method: 'POST', headers: form, body: 'a=b' }],
  ['an asset', 200, { path: '/assets/page.js' }],
  ['an asset that is not there', 404, { path: '/assets/gone.js' }],
  ['a file', 200, { path: '/favicon.svg' }],
  ['GraphQL', 200, graphql('{ topics { slug } }')],
  ['GraphQL that does not parse', 400, graphql('{')],
  ['GraphQL that is no JSON', 400, { ...graphql(''), body: 'x' }],
  [
    'GraphQL in a method of its own',
    405,
    { path: '/graphql', method: 'PUT', headers: json, body: query('{ __typename }') },
  ],
  [
    'GraphQL from elsewhere',
    403,
    { ...graphql('{ __typename }'), headers: { ...json, origin: 'https://evil.example' } },
  ],
  [
    'a form from elsewhere',
    403,
    { path: '/', method: 'POST', headers: { ...form, origin: 'https://evil.example' } },
  ],
  ['too much', 413, { path: '/ask', method: 'POST', headers: { ...form, 'content-length': '100001' } }],
  [
    'a body without a length',
    411,
    { path: '/ask', method: 'POST', headers: { 'transfer-encoding': 'chunked' } },
  ],
  ['no Host that makes sense', 400, { path: '/', headers: { host: '///' } }],
  ['another site', 421, { path: '/', headers: { host: 'evil.example' } }],
  ['another site’s GraphQL', 421, { path: '/graphql', headers: { host: 'evil.example' } }],
  ['a probe', 200, { path: '/livez' }],
  ['a probe that asks the database', 200, { path: '/readyz' }],
  [
    'metrics',
    200,
    { path: '/metrics', headers: { authorization: `Bearer ${token.slice('token:'.length)}` } },
  ],
  ['metrics for a stranger', 404, { path: '/metrics' }],
];

/** What any answer has, and what its policy forbids at least. */
function expectSafe({ headers }: Told): void {
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': permissionsPolicy,
    'referrer-policy': expect.stringMatching(/^(?:no-referrer|same-origin)$/),
  });
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("base-uri 'none'");
  expect(policy).not.toMatch(/unsafe|http|\*/);
  expect(headers.has('x-powered-by')).toBe(false);
}

describe('every answer has the headers that keep people safe', () => {
  it.each(answers)('has %s (%d)', async (_kind, status, asked) => {
    const told = await ask(asked);
    expect(told.status).toBe(status);
    expectSafe(told);
    expect(told.headers.has('strict-transport-security')).toBe(false);
  });

  it('what has not changed (304)', async () => {
    const first = await ask({ path: '/assets/page.js' });
    const again = { 'if-none-match': first.headers.get('etag')! };
    const told = await ask({ path: '/assets/page.js', headers: again });
    expect(told.status).toBe(304);
    expectSafe(told);
  });

  it('who is turned away (503), and a probe of a site that ends', async () => {
    const leaving = await openSite({ pages: small.pages });
    jest.spyOn(leaving.app.get(Gate), 'admit').mockImplementation((_kind, _enter, refuse) => {
      refuse();
      return () => undefined;
    });
    leaving.app.get(Draining).begin();
    for (const asked of [{ path: '/' }, graphql('{ topics { slug } }'), { path: '/readyz' }]) {
      const told = await ask({ ...asked, of: () => leaving });
      expect(told.status).toBe(503);
      expectSafe(told);
    }
    await leaving.close();
  });

  it.each(['/', '/assets/page.js', '/nowhere-at-all', '/livez', '/graphql'])(
    'behind https, also that browsers stay with it: %s',
    async (path) => {
      const told = await ask({ path, headers: { host: 'letters.example.org' }, of: () => https });
      expect(told.headers.get('strict-transport-security')).toMatch(/^max-age=31536000$/);
      expectSafe(told);
    },
  );
});

describe('whoever signs out', () => {
  it('has the browser forget what it kept, in every way to sign out', async () => {
    const signedIn = { ...json, authorization: `Bearer ${member.token}` };
    const told = await ask({ ...graphql('mutation { signOut }'), headers: signedIn });
    expect(told.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(told.headers.get('set-cookie')).toContain('Max-Age=0');
  });

  it('and nobody else', async () => {
    for (const asked of [graphql('{ __typename }'), graphql('mutation { signOut }'), { path: '/' }])
      expect((await ask(asked)).headers.has('clear-site-data')).toBe(false);
  });
});

describe('what may change something', () => {
  const own = 'http://localhost';
  const senders: [from: string, headers: Record<string, string>, taken: boolean][] = [
    ['a program, which sends neither', {}, true],
    ['a page of this site', { origin: own, 'sec-fetch-site': 'same-origin' }, true],
    ['a page of this site, in a browser that does not know Sec-Fetch-Site', { origin: own }, true],
    ['a form that is loaded once more', { origin: own, 'sec-fetch-site': 'none' }, true],
    ['a page that tells no address', { origin: 'null', 'sec-fetch-site': 'same-origin' }, true],
    ['a page of this site without Origin', { 'sec-fetch-site': 'same-origin' }, true],
    ['nobody knows where', { 'sec-fetch-site': 'none' }, false],
    ['a sandbox', { origin: 'null' }, false],
    ['a sandbox of another site', { origin: 'null', 'sec-fetch-site': 'cross-site' }, false],
    ['another site', { origin: 'https://evil.example' }, false],
    ['another site that names ours', { origin: own, 'sec-fetch-site': 'cross-site' }, false],
    ['a neighbour', { origin: own, 'sec-fetch-site': 'same-site' }, false],
    ['another site without Origin', { 'sec-fetch-site': 'cross-site' }, false],
    ['a neighbour without Origin', { 'sec-fetch-site': 'same-site' }, false],
    ['another port', { origin: 'http://localhost:8080' }, false],
    ['another scheme', { origin: 'https://localhost' }, false],
    ['what is no origin', { origin: 'localhost' }, false],
  ];

  it.each(senders)('comes from %s', async (_from, headers, taken) => {
    const asked = graphql('{ __typename }');
    const program = await ask({ ...asked, headers: { ...json, ...headers } });
    expect(program.status).toBe(taken ? 200 : 403);
    if (!taken) expect(program.body).toContain('"reason":"SENT_BY_ANOTHER_SITE"');

    const page = await ask({ path: '/leads', method: 'POST', headers: { ...form, ...headers }, body: 'a=b' });
    expect(page.status).toBe(taken ? 303 : 403);
    if (!taken) expect(page.body).toContain('Another site sent this, so nothing was done.');
  });

  it.each(['GET', 'HEAD'])('and what only reads comes from anywhere: %s', async (method) => {
    const told = await ask({
      path: '/',
      method,
      headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    });
    expect(told.status).toBe(200);
  });
});

describe('a login of the demonstration', () => {
  const signIn = JSON.stringify({
    query: 'mutation ($input: SignInInput!) { signIn(input: $input) { email } }',
    variables: { input: { email: 'Admin@demo.test', password: 'quandary-demo' } },
  });
  const afar: Record<string, string>[] = [
    { 'x-forwarded-for': '203.0.113.7' },
    { 'x-forwarded-for': '127.0.0.1' },
    { 'x-real-ip': '203.0.113.7' },
    { forwarded: 'for=203.0.113.7' },
    { via: '1.1 proxy' },
  ];
  const reasonFor = async (headers: Record<string, string>, of: TestSite) => {
    const told = await ask({
      path: '/graphql',
      method: 'POST',
      headers: { ...json, ...headers },
      body: signIn,
      of: () => of,
    });
    return (JSON.parse(told.body) as { errors: { extensions: { reason: string } }[] }).errors[0]?.extensions
      .reason;
  };

  it('is looked at only when it comes from this machine, and not through a proxy that nobody spoke of', async () => {
    expect(await reasonFor({}, site)).toBe('WRONG_CREDENTIALS'); // nobody has it here
    for (const headers of afar) expect(await reasonFor(headers, site)).toBe('DEMO_LOGIN_FROM_AFAR');
  });

  it('counts where the visitor is behind a proxy that is trusted', async () => {
    const behind = await openSite({ env: { TRUSTED_PROXIES: '127.0.0.1' } });
    expect(await reasonFor({ 'x-forwarded-for': '127.0.0.1' }, behind)).toBe('WRONG_CREDENTIALS');
    expect(await reasonFor({ 'x-forwarded-for': '127.0.0.1, 203.0.113.7' }, behind)).toBe(
      'DEMO_LOGIN_FROM_AFAR',
    );
    expect(await reasonFor({}, behind)).toBe('DEMO_LOGIN_FROM_AFAR'); // the proxy does not say for whom it asks
    await behind.close();
  });

  it('is good from anywhere where the operator says so', async () => {
    const open = await openSite({ env: { DEMO_LOGINS: 'anywhere' } });
    for (const headers of afar) expect(await reasonFor(headers, open)).toBe('WRONG_CREDENTIALS');
    await open.close();
  });
});
