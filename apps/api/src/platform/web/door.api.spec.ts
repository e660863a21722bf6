import { createConnection, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asSuperuser } from '../../../test/databases';
import { openSite, type TestMember, type TestSite } from '../../../test/harness';
import { Database } from '../database/database';
import { Gate } from './gate';

let site: TestSite;
let member: TestMember;

beforeAll(async () => {
  site = await openSite({ impatient: true });
  member = await site.member();
});
afterAll(() => site.close());

const topics = JSON.stringify({ query: '{ topics { slug } }' });

/** Speaks to the site byte by byte, as a browser would not. */
function talk(text: string): { socket: Socket; heard: Promise<string> } {
  const { hostname, port } = new URL(site.url);
  const socket = createConnection({ host: hostname, port: Number(port) });
  socket.write(text);
  const heard = new Promise<string>((done) => {
    let all = '';
    socket.on('data', (piece) => (all += piece.toString()));
    socket.on('close', () => done(all));
    socket.on('error', () => done(all));
  });
  return { socket, heard };
}

const headersOf = (length: number) =>
  `POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

const until = async (holds: () => boolean) => {
  for (const end = Date.now() + 10_000; !holds() && Date.now() < end;)
    await new Promise((done) => setImmediate(done));
  expect(holds()).toBe(true);
};

/** The site's own role may lock no table. */
const lockLetters = async () => {
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  const { pathname } = new URL(site.config.databaseUrl!);
  const locked = await new Promise<{ ended: Promise<void> }>((done, failed) => {
    const ended = asSuperuser(async (client) => {
      await client.query('BEGIN');
      await client.query('LOCK TABLE topics IN ACCESS EXCLUSIVE MODE');
      done({ ended });
      await released;
      await client.query('ROLLBACK');
    }, pathname);
    ended.catch(failed);
  });
  // One connection fewer than the gate lets in at once.
  const held = site.source.createQueryRunner();
  await held.connect();
  return async () => {
    release();
    await held.release();
    await locked.ended;
  };
};

describe('at the door', () => {
  it('a body that comes in pieces is read whole, and holds no place while it comes', async () => {
    const { socket, heard } = talk(headersOf(topics.length) + topics.slice(0, 10));
    await site.as(member).get('{ topics { slug } }');
    expect(site.app.get(Gate).atOnce).toBe(0);
    socket.write(topics.slice(10));
    expect(await heard).toContain('"data":{"topics"');
  });

  it('too long a body and one without a length are refused before anything reads them', async () => {
    const [long, endless] = [
      talk(headersOf(100_001)),
      talk(
        'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n',
      ),
    ];
    expect(await long.heard).toMatch(/^HTTP\/1\.1 413 .*"code":"INVALID"/s);
    expect(await endless.heard).toMatch(/^HTTP\/1\.1 411 .*"code":"INVALID"/s);
  });

  it('a body of exactly the longest length is read', async () => {
    const body = topics.padEnd(100_000, ' ');
    expect(await talk(headersOf(body.length) + body).heard).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('who leaves while waiting for a slow database gives the place back, and no more is asked of the database', async () => {
    const unlock = await lockLetters();
    const gate = site.app.get(Gate);
    const talks = Array.from({ length: 30 }, () => talk(headersOf(topics.length) + topics));
    await until(() => gate.atOnce + gate.waiting === 30);
    for (const { socket } of talks) socket.destroy();
    await until(() => gate.atOnce + gate.waiting === 0);

    const database = site.app.get(Database);
    const sent: string[] = [];
    database.onStatement = (text) => sent.push(text);
    await unlock();
    await site.as(null).get('{ dilemmas(sort: NEW) { edges { node { id } } } }');
    database.onStatement = undefined;
    expect(sent.filter((text) => text.includes('FROM topics ')).length).toBeLessThan(30);
  });
});

describe('the probes', () => {
  const ready = async () => {
    const response = await fetch(`${site.url}/readyz`);
    return (await response.json()) as { status: string };
  };

  it('tell busy from away while every connection waits for a lock, and wait for nobody', async () => {
    expect(await (await fetch(`${site.url}/readyz`)).json()).toEqual({ status: 'ok' });
    const unlock = await lockLetters();
    const waiting = Array.from({ length: 20 }, () => site.as(null).run('{ topics { slug } }'));
    const database = site.app.get(Database);
    await until(() => database.isExhausted);

    expect((await fetch(`${site.url}/livez`)).status).toBe(200);
    expect((await ready()).status).toBe('busy');
    await unlock();
    await Promise.all(waiting);
  });
});
