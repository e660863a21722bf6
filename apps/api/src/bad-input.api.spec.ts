import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { asSuperuser } from '../test/databases';
import { openSite, type TestMember, type TestSite } from '../test/harness';

let site: TestSite;
let member: TestMember;

beforeAll(async () => {
  site = await openSite();
  member = await site.member({ coach: ['family'] });
});
afterAll(() => site.close());

const send = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
  fetch(`${site.url}/graphql`, { method: 'POST', body, headers });

/** What any request must get back, however wrong it is: JSON with a code of the closed list, and no 5xx. */
async function expectRefusal(response: Response): Promise<void> {
  expect(response.status).toBeLessThan(500);
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions?: { code: string } }[];
  };
  expect(errors[0]?.message).toBeTruthy();
  expect(errors[0]?.message).not.toMatch(/node_modules|at .*\.ts|SELECT|syntax error/);
}

describe('the GraphQL door', () => {
  it.each([
    ['malformed JSON', '{"query": '],
    ['an array of operations', '[{"query":"{ topics { slug } }"}]'],
    ['no query', '{"variables": {}}'],
    ['a query that is a number', '{"query": 7}'],
    ['a document that does not parse', '{"query": "{ topics { "}'],
    ['an unknown field', '{"query": "{ passwords }"}'],
    [
      'a query fifty levels deep',
      JSON.stringify({
        query: `{ dilemma(number: 1) ${'{ answers { dilemma '.repeat(25)}{ id }${' } }'.repeat(25)} }`,
      }),
    ],
    [
      'a hundred aliases',
      JSON.stringify({
        query: `{ ${Array.from({ length: 100 }, (_, at) => `a${at}: topics { slug }`).join(' ')} }`,
      }),
    ],
    ['ten thousand tokens', JSON.stringify({ query: `{ ${'topics { slug } '.repeat(5_000)} }` })],
  ])('refuses %s in words', async (_what, body) => {
    await expectRefusal(await send(body));
  });

  it('refuses a body that is too long and one that is not JSON', async () => {
    expect((await send(JSON.stringify({ query: `{ ${' '.repeat(200_000)} topics { slug } }` }))).status).toBe(
      413,
    );
    for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'application/octet-stream']) {
      const refused = await send('query={topics{slug}}', { 'content-type': type });
      expect(refused.status).toBe(400);
      await expectRefusal(refused);
    }
  });

  it('never mutates by GET, and never for another site', async () => {
    const query = encodeURIComponent('mutation { signOut }');
    const byGet = await fetch(`${site.url}/graphql?query=${query}`, {
      headers: { authorization: `Bearer ${member.token}` },
    });
    expect(((await byGet.json()) as { errors: unknown[] }).errors).toHaveLength(1);
    const crossSite = await send('{"query":"{ topics { slug } }"}', {
      'content-type': 'application/json',
      'sec-fetch-site': 'cross-site',
    });
    expect(crossSite.status).toBe(403);
    expect((await site.as(member).get('{ viewer { email } }')).viewer).not.toBeNull();
  });
});

describe('what people write', () => {
  const nasty = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[click](javascript:alert(1))',
    "'; DROP TABLE posts; --",
    '\u0000null\u0000 and \u202Ereversed',
    '__proto__ constructor {{7*7}} ${7*7}',
    '𝒯𝓮𝔁𝓽 with 👩‍👩‍👧‍👦 and ‮ bidi',
  ];

  it.each(nasty)('is kept as text and never as markup: %j', async (text) => {
    const { postDilemma } = await site
      .as(member)
      .get(
        `mutation ($input: PostDilemmaInput!) { postDilemma(input: $input) { ... on Dilemma { number title ask body bodyHtml excerpt author { name } } } }`,
        { input: { title: text, body: text, ask: text, topic: 'family' } },
      );
    expect(postDilemma.bodyHtml).not.toMatch(/<script|<img|onerror=|href="javascript:/i);
    expect(postDilemma.title).not.toContain('\u0000');
  });

  it('a pen name that turns the text around is refused, and the field is named', async () => {
    const { errors } = await site
      .as(member)
      .run(`mutation ($input: PostDilemmaInput!) { postDilemma(input: $input) { __typename } }`, {
        input: { title: 'A title', body: 'A letter', topic: 'family', penName: 'nosrep \u202Ereve' },
      });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID', field: 'input.penName' });
  });

  it.each([
    'dilemma(number: -1) { id }',
    'dilemma(number: 2147483647) { id }',
    'post(id: "x") { id }',
    'post(id: "") { id }',
    'member(handle: "\\u0000") { id }',
    'article(slug: "nope\\u0000") { id }',
  ])('asking for what is not there answers null: %s', async (query) => {
    const { data } = await site.as(null).run(`{ ${query} }`);
    expect(Object.values(data ?? { none: null })).toEqual([null]);
  });
});

describe('a database that goes away', () => {
  it('gives a typed answer while it is gone and serves again when it is back, in the same process', async () => {
    const before = await site.letter(member);
    const breakAll = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`;
    await asSuperuser((client) => client.query(breakAll), new URL(site.config.databaseUrl ?? '').pathname);
    const after = await Promise.all(
      Array.from({ length: 8 }, () =>
        site.as(null).run(`query ($n: Int!) { dilemma(number: $n) { id } }`, { n: before.number }),
      ),
    );
    for (const answer of after)
      expect(answer.data?.dilemma?.id ?? answer.errors?.[0]?.extensions.code).toMatch(/-|UNAVAILABLE/);
    expect(
      (await site.as(null).get(`query ($n: Int!) { dilemma(number: $n) { id } }`, { n: before.number }))
        .dilemma.id,
    ).toBe(before.id);
  });
});
