import { once } from 'node:events';
import { ServerResponse, type IncomingMessage } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openSite, type TestMember, type TestSite } from '../../../test/harness';
import { makeSmallSite } from '../../../test/small-site';
import { Gate } from './gate';
import { SparePages } from './spare-pages';
import { visitOf } from './visit';

let site: TestSite;
let member: TestMember;
let spare: SparePages;
const small = makeSmallSite();

beforeAll(async () => {
  site = await openSite({ pages: small.pages, impatient: true });
  member = await site.member();
  spare = site.app.get(SparePages);
});
afterAll(async () => {
  await site.close();
  small.remove();
});

/** As while too many come: the gate itself is tried in its own spec. */
let crowded: boolean;
beforeEach(() => {
  crowded = true;
  Object.defineProperty(site.app.get(Gate), 'isCrowded', { get: () => crowded, configurable: true });
});
afterEach(() => change());

/** Any mutation: it need not even succeed. */
const change = () => site.as(member).run('mutation { signOut }');

/** @returns how many of the answers came from memory */
async function fromMemory(ask: () => Promise<void>): Promise<number> {
  const before = spare.answered;
  await ask();
  return spare.answered - before;
}

async function read(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const response = await fetch(`${site.url}${path}`, { headers: { accept: 'text/html', ...headers } });
  expect(response.status).toBe(path.startsWith('/nowhere') ? 404 : 200);
  return response;
}

const twice = (path: string, headers?: Record<string, string>) =>
  fromMemory(async () => {
    await read(path, headers);
    await read(path, headers);
  });

const until = async (holds: () => boolean) => {
  for (const end = Date.now() + 10_000; !holds() && Date.now() < end;)
    await new Promise((done) => setImmediate(done));
  expect(holds()).toBe(true);
};

describe('while too many come', () => {
  it('a guest is given what was made for the guest before, with the same words and a number of its own', async () => {
    const first = await read('/d/1');
    const second = await read('/d/1');

    expect(spare.answered).toBe(1);
    expect(await second.text()).toBe(await first.text());
    const headers = [first, second].map((answer) => Object.fromEntries(answer.headers));
    const numbers = headers.map(({ 'x-request-id': number }) => number);
    expect(numbers[0]).not.toBe(numbers[1]);
    expect({ ...headers[1], date: '', 'x-request-id': '' }).toEqual({
      ...headers[0],
      date: '',
      'x-request-id': '',
    });
  });

  it.each([
    ['whoever sends a cookie', '/d/1', { cookie: 'theme=dark' }],
    ['whoever shows a token', '/d/1', { authorization: 'Bearer none' }],
    ['a page that is not there', '/nowhere', {}],
  ])('%s: made anew each time', async (_who, path, headers) => {
    expect(await twice(path, headers)).toBe(0);
  });

  it('each address and each way to compress has a page of its own', async () => {
    const taken = await fromMemory(async () => {
      await read('/search?q=one', { 'accept-encoding': 'identity' });
      const other = await read('/search?q=two', { 'accept-encoding': 'identity' });
      expect(await other.text()).toBe('found two');
      await read('/search?q=two', { 'accept-encoding': 'gzip' });
      await read('/search?q=two', { 'accept-encoding': 'br' });
    });
    expect(taken).toBe(0);
  });

  it('nothing outlives a change', async () => {
    await read('/d/1');
    await change();
    expect(await fromMemory(async () => void (await read('/d/1')))).toBe(0);
  });

  it.each([
    ['a page is kept when it is finished', 'kept', {}, async () => undefined],
    ['but not when something was changed while it was made', 'letter', {}, () => change()],
    [
      'and not when the language of its reader is in it',
      'letter',
      { vary: 'Accept-Language, Cookie' },
      async () => undefined,
    ],
    ['and not when it sets a cookie', 'letter', { 'set-cookie': 'session=mine' }, async () => undefined],
  ])('%s', async (_rule, text, headers, meanwhile) => {
    const keep = spare.keeper(requestOf('/d/1'));
    await meanwhile();
    keep?.(answerWith(headers), Buffer.from('kept'));
    expect(await (await read('/d/1', { 'accept-encoding': 'br' })).text()).toBe(text);
  });
});

/** As the door has it when a browser asks. */
function requestOf(url: string, encoding = 'br'): IncomingMessage {
  const headers = { 'accept-encoding': encoding };
  const request = { method: 'GET', url, headers, socket: {} } as unknown as IncomingMessage;
  visitOf(request).origin = site.url;
  return request;
}

const answerWith = (headers: Record<string, string>) =>
  ({
    statusCode: 200,
    hasHeader: (name: string) => name in headers,
    getHeaders: () => headers,
  }) as unknown as ServerResponse;

describe('a page grows old', () => {
  const now = performance.now.bind(performance);
  afterEach(() => void jest.restoreAllMocks());

  /** As after so many milliseconds; then time stands still, however long a busy machine takes. */
  function later(milliseconds: number) {
    const then = now() + milliseconds;
    jest.spyOn(performance, 'now').mockImplementation(() => then);
  }

  const makings = () => jest.spyOn(spare, 'keeper').mock.calls.length;

  it.each([
    ['within a second it is given to all', 900, 10, 0],
    ['then it is made anew for one, and given to the others', 1_100, 9, 1],
    ['after three seconds nobody is given it', 3_100, 9, 1],
  ])('%s', async (_rule, age, given, made) => {
    await read('/m/grows-old');
    later(age);
    makings();
    const taken = await fromMemory(async () => {
      await Promise.all(Array.from({ length: 10 }, () => read('/m/grows-old')));
    });
    expect([taken, makings()]).toEqual([given, made]);
  });

  it('and is given instead of a refusal for three seconds', async () => {
    await read('/d/1');
    const answer = () => {
      const response = new ServerResponse(requestOf('/d/1'));
      return [
        spare.answerFresh(requestOf('/d/1', 'gzip'), response),
        spare.answerInstead(requestOf('/d/1', 'gzip'), response),
      ];
    };
    later(1_100);
    expect(answer()).toEqual([false, true]);
    later(3_100);
    expect(answer()).toEqual([false, false]);
  });
});

describe('guests who ask for the same page at the same time', () => {
  it('are all given the one that is made first', async () => {
    const taken = await fromMemory(async () => {
      const texts = await Promise.all(
        Array.from({ length: 10 }, async () => (await read('/m/all-at-once')).text()),
      );
      expect(texts).toEqual(Array(10).fill('member'));
    });
    expect(taken).toBe(9);
  });

  it('each have a page made for them when that one could not be kept', async () => {
    const taken = await fromMemory(async () => {
      const answers = await Promise.all(Array.from({ length: 10 }, () => read('/nowhere')));
      expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(404));
    });
    expect(taken).toBe(0);
  });

  it('do not wait for one who has left', async () => {
    const made = jest.spyOn(spare, 'keeper');
    const [first, second] = [new AbortController(), new AbortController()];
    const ask = ({ signal }: AbortController) =>
      fetch(`${site.url}/hangs`, { signal }).catch(() => undefined);
    const asked = [ask(first)];
    await until(() => made.mock.calls.length === 1);
    const arrived = once(site.app.getHttpServer(), 'request');
    asked.push(ask(second));
    await arrived;
    first.abort();
    await until(() => made.mock.calls.length === 2);
    second.abort();
    await Promise.all(asked);
    await until(() => site.app.get(Gate).atOnce === 0);
  });
});

describe('on any other day', () => {
  it('every page is made for who asks', async () => {
    crowded = false;
    expect(await twice('/d/1')).toBe(0);
  });
});
