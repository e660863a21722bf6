import { createHash } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openSite, type TestSite } from '../../../test/harness';
import { GraphqlExecutor } from './executor';
import { ContextFactory } from './request-context';

let site: TestSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const json = { 'content-type': 'application/json' };

interface Answered {
  data?: unknown;
  errors?: { message: string; extensions: Record<string, unknown> }[];
}

async function post(body: object, headers: Record<string, string> = json) {
  const response = await fetch(`${site.url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  return { response, ...((await response.json()) as Answered) };
}

async function get(query: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${site.url}/graphql?query=${encodeURIComponent(query)}`, { headers });
  return { response, ...((await response.json()) as Answered) };
}

const byHash = (query: string, text?: string) => ({
  ...(text !== undefined && { query: text }),
  extensions: {
    persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
  },
});

describe('Apollo Server', () => {
  afterEach(() => void jest.restoreAllMocks());
  const document = '{ __typename }';

  it.each([
    ['a document', () => post({ query: document })],
    ['the hash of one', () => post(byHash(document))],
    ['a document in the address', () => get(document, { 'apollo-require-preflight': 'yes' })],
    ['what a browser sends without asking first', () => get(document)],
    ['what is no GraphQL', () => post({ query: 'SELECT 1' })],
    ['nothing to run', () => post({})],
  ])('answers %s that comes by HTTP', async (_what, ask) => {
    const answers = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');
    await ask();
    expect(answers).toHaveBeenCalledTimes(1);
  });
});

describe('what a browser sends without asking first', () => {
  it('is refused, whatever it asks for: another site could have made it', async () => {
    const asked = await get('{ topics { slug } }');
    expect(asked.response.status).toBe(400);
    expect(asked.errors?.[0]?.message).toContain('apollo-require-preflight');
    expect(asked.errors?.[0]?.extensions).toEqual({ code: 'INVALID', reason: 'BAD_DOCUMENT' });
  });

  it.each([
    ['a type that no form has', json],
    ['a header that no form has', { 'apollo-require-preflight': 'yes' }],
  ])('is answered with %s', async (_what, headers) => {
    const asked = await get('{ __typename }', headers);
    expect(asked.response.status).toBe(200);
    expect(asked.data).toEqual({ __typename: 'Query' });
  });

  it('is a page for nobody, unless GRAPHIQL is on', async () => {
    const response = await fetch(`${site.url}/graphql`, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/json');
  });
});

describe('a trusted document', () => {
  const query = 'query ByHash { __typename }';
  beforeAll(() => site.app.get(GraphqlExecutor).trust([query]));

  it('is asked for by its hash alone', async () => {
    expect((await post(byHash(query))).data).toEqual({ __typename: 'Query' });
  });

  it("is never one that a stranger sent with its hash, though that one's own answer is there", async () => {
    const own = 'query Strangers { __typename }';
    expect((await post(byHash(own, own))).data).toEqual({ __typename: 'Query' });
    expect((await post(byHash(own))).errors?.[0]?.message).toBe('PersistedQueryNotFound');
  });

  it('is not another text under the same hash', async () => {
    const { response, errors } = await post(byHash(query, '{ topics { slug } }'));
    expect(response.status).toBe(400);
    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID', reason: 'BAD_DOCUMENT' });
  });

  it("has the same answer as a stranger's with the same meaning: what is refused, too", async () => {
    const document = (name: string) => `query ${name}($number: Int!) { dilemma(number: $number) { id } }`;
    site.app.get(GraphqlExecutor).trust([document('Ours')]);
    for (const variables of [{}, { number: 'one' }, { number: 1, more: 2 }]) {
      const [ours, theirs] = await Promise.all(
        ['Ours', 'Else'].map((name) => post({ query: document(name), variables })),
      );
      expect(ours!.response.status).toBe(theirs!.response.status);
      expect(ours!.errors).toEqual(theirs!.errors);
      expect(ours!.data).toEqual(theirs!.data);
    }
  });
});

describe('who is asking cannot be found out', () => {
  afterEach(() => void jest.restoreAllMocks());
  const failing = (error: Error) =>
    jest.spyOn(site.app.get(ContextFactory), 'create').mockRejectedValueOnce(error);

  it('while the database is away: later', async () => {
    failing(Object.assign(new Error('connect ECONNREFUSED 127.0.0.1'), { code: 'ECONNREFUSED' }));
    const { response, errors } = await post({ query: '{ __typename }' });
    expect(response.status).toBe(503);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('because something broke: with a number, and without what broke', async () => {
    failing(new Error('the secret of the house'));
    const { response, errors } = await post({ query: '{ __typename }' });
    expect(response.status).toBe(500);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL', errorId: expect.any(String) });
    expect(JSON.stringify(errors)).not.toContain('secret');
  });
});

describe('an answer', () => {
  it('is kept by nobody, and has no trace of where something failed', async () => {
    const { response, errors } = await post({ query: '{ dilemma(number: "x") { id } }' });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(Object.keys(errors![0]!.extensions)).not.toContain('stacktrace');
  });

  it('comes in the type that is asked for', async () => {
    const type = 'application/graphql-response+json';
    const { response } = await post({ query: '{ __typename }' }, { ...json, accept: type });
    expect(response.headers.get('content-type')).toContain(type);
  });
});
