import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import express, { type Request, type Response } from 'express';
import { openDoor } from './door';
import { Gate, gateSettings } from './gate';
import { originOf, ownAddress, urlOf } from './own-address';
import { Refusals } from './refusals';

let server: Server;
afterEach(() => new Promise<void>((done) => void server.close(() => done())));

/** Express behind the door, which tells what it sees. */
async function open(publicUrl?: string, host = '127.0.0.1'): Promise<void> {
  const app = express();
  app.use((request: Request, response: Response) => {
    response.json({
      origin: originOf(request),
      href: urlOf(request).href,
      express: `${request.protocol}://${request.get('host')}`,
      hostname: request.hostname,
      url: request.url,
      claims: Object.keys(request.headers).filter((name) => /forwarded/.test(name)),
    });
  });
  server = createServer(app);
  openDoor(server, {
    steps: [ownAddress({ publicUrl, host })],
    gate: new Gate({ ...gateSettings, lateness: () => 0 }),
    refusals: new Refusals(),
    spare: {
      serve: (_request, _response, make) => make(),
      answerFresh: () => false,
      answerInstead: () => false,
    },
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
}

/** Sends these very lines. */
function send(...lines: string[]): Promise<{ status: number; type: string; body: string }> {
  return new Promise((done, failed) => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    let answer = '';
    socket.setEncoding('utf8').on('data', (text) => (answer += text));
    socket.once('error', failed).once('end', () => {
      const [head = '', body = ''] = answer.split('\r\n\r\n');
      const type = /^content-type: (.*)$/im.exec(head)?.[1] ?? '';
      done({ status: Number(head.split(' ')[1]), type, body });
    });
    socket.write([...lines, 'Connection: close', '', ''].join('\r\n'));
  });
}

const get = (host: string, path = '/', ...more: string[]) =>
  send(`GET ${path} HTTP/1.1`, `Host: ${host}`, ...more);
const seen = async (answer: ReturnType<typeof send>) => {
  const { status, body } = await answer;
  expect(status).toBe(200);
  return JSON.parse(body) as Record<string, unknown>;
};

describe('a site that knows its address', () => {
  const publicUrl = 'https://letters.example.org';

  it.each([
    'letters.example.org',
    'LETTERS.Example.Org',
    'letters.example.org:443',
    'letters.example.org:0443',
    'letters.example.org:',
  ])('answers to %s, and everything behind the door sees the whole address', async (host) => {
    await open(publicUrl);
    expect(await seen(get(host, '/d/1?x=1'))).toEqual({
      origin: publicUrl,
      href: `${publicUrl}/d/1?x=1`,
      express: publicUrl,
      hostname: 'letters.example.org',
      url: '/d/1?x=1',
      claims: [],
    });
  });

  it('believes no other word about it', async () => {
    await open(publicUrl);
    const said = await seen(
      get(
        'letters.example.org',
        '/',
        'X-Forwarded-Host: evil.example:81',
        'X-Forwarded-Port: 81',
        'X-Forwarded-Proto: http',
        'X-Forwarded-Prefix: /evil',
        'Forwarded: host=evil.example;proto=http',
      ),
    );
    expect(said).toMatchObject({ origin: publicUrl, express: publicUrl, claims: [] });
  });

  it.each([
    'evil.example',
    'letters.example.org.evil.example',
    'evil.letters.example.org',
    'letters.example.org:80',
    'letters.example.org:8443',
    'letters.example.org.', // another origin for a browser: its forms could not work
    'localhost',
    '127.0.0.1:3000',
    '[::1]',
    'xn--ltters-cva.example.org',
  ])('sends whoever asks %s to the right one', async (host) => {
    await open(publicUrl);
    const { status, type, body } = await get(host);
    expect([status, type]).toEqual([421, 'text/plain; charset=utf-8']);
    expect(body).toContain(publicUrl);
    expect(body).not.toContain(host);
  });

  it.each(['/graphql', '/graphql?query={topics{slug}}', 'http://evil.example/graphql'])(
    'tells programs so in their language: %s',
    async (path) => {
      await open(publicUrl);
      const { status, type, body } = await get('evil.example', path);
      expect([status, type]).toEqual([421, 'application/json; charset=utf-8']);
      expect(JSON.parse(body)).toMatchObject({
        errors: [
          { message: expect.stringContaining(publicUrl), extensions: { code: 'INVALID', field: 'host' } },
        ],
      });
    },
  );

  it.each(['/livez', '/readyz', '/metrics', '/readyz?verbose'])(
    'lets a supervisor ask %s by any name',
    async (path) => {
      await open(publicUrl);
      expect(await seen(get('10.0.0.7:3000', path))).toMatchObject({ origin: publicUrl, express: publicUrl });
      expect(await seen(send(`GET ${path} HTTP/1.0`))).toMatchObject({ origin: publicUrl });
    },
  );

  it.each(['a:b', 'letters.example.org:99999', 'letters.example.org/x', 'me@letters.example.org', 'a b', ''])(
    'takes no Host that is none: "%s"',
    async (host) => {
      await open(publicUrl);
      expect((await get(host)).status).toBe(400);
    },
  );

  it('takes no two Hosts, in whatever order and case', async () => {
    await open(publicUrl);
    const own = 'Host: letters.example.org';
    for (const pair of [
      [own, 'Host: evil.example'],
      ['Host: evil.example', own],
      [own, 'hOST: letters.example.org'],
    ])
      expect((await send('GET / HTTP/1.1', ...pair)).status).toBe(400);
  });

  it('needs a Host, and does not guess', async () => {
    await open(publicUrl);
    expect((await send('GET / HTTP/1.0')).status).toBe(421);
    expect((await send('GET / HTTP/1.1')).status).toBe(400);
  });

  it('reads the whole address in the place of a path, and then Host does not count', async () => {
    await open(publicUrl);
    expect(await seen(get('evil.example', 'https://letters.example.org/d/1?x'))).toMatchObject({
      href: `${publicUrl}/d/1?x`,
      url: '/d/1?x',
    });
    expect(await seen(get('evil.example', 'http://letters.example.org?x'))).toMatchObject({ url: '/?x' });
    expect((await get('letters.example.org', 'http://evil.example/')).status).toBe(421);
    expect((await get('letters.example.org', 'http://letters.example.org@evil.example/')).status).toBe(400);
    expect((await send('OPTIONS * HTTP/1.1', 'Host: letters.example.org')).status).toBe(400);
  });

  it('keeps a path that looks like an address a path', async () => {
    await open(publicUrl);
    expect(await seen(get('letters.example.org', '//evil.example/d/1'))).toMatchObject({
      origin: publicUrl,
      href: `${publicUrl}//evil.example/d/1`,
    });
  });

  it('has a port of its own, when it is told one', async () => {
    await open('https://localhost:8443');
    expect(await seen(get('localhost:8443'))).toMatchObject({ express: 'https://localhost:8443' });
    expect((await get('localhost')).status).toBe(421);
    expect((await get('localhost:443')).status).toBe(421);
  });
});

describe('a trial, which does not know its address', () => {
  it.each([
    ['localhost:3000', 'http://localhost:3000'],
    ['LocalHost:3000', 'http://localhost:3000'],
    ['localhost:80', 'http://localhost'],
    ['localhost.:3000', 'http://localhost.:3000'], // as sent: the browser's Origin has the dot, too
    ['quandary.localhost:3000', 'http://quandary.localhost:3000'],
    ['127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['192.168.1.20:3000', 'http://192.168.1.20:3000'],
    ['[::1]:3000', 'http://[::1]:3000'],
    ['[2001:DB8::7]', 'http://[2001:db8::7]'],
    ['kitchen.lan:3000', 'http://kitchen.lan:3000'],
  ])('answers to %s, a name of its machine', async (host, origin) => {
    await open(undefined, 'Kitchen.lan');
    expect(
      await seen(get(host, '/', 'X-Forwarded-Proto: https', 'X-Forwarded-Host: evil.example')),
    ).toMatchObject({
      origin,
      express: origin,
      claims: [],
    });
  });

  it.each([
    'evil.example',
    'localhost.evil.example',
    'notlocalhost',
    '127.0.0.1.evil.example',
    'kitchen.lan.evil',
  ])('does not answer to %s, which may only pretend to be here', async (host) => {
    await open(undefined, 'kitchen.lan');
    const { status, body } = await get(host);
    expect(status).toBe(421);
    expect(body).toContain('sets PUBLIC_URL');
    expect((await get('localhost', `http://${host}/`)).status).toBe(421);
  });

  it('lets a supervisor ask by any name, and takes that for nothing', async () => {
    await open();
    expect(await seen(get('evil.example', '/livez'))).toMatchObject({ express: 'http://localhost' });
  });
});
