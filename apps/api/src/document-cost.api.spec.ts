import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import fc from 'fast-check';
import { execute, getIntrospectionQuery, parse, validate, type GraphQLSchema } from 'graphql';
import { documentsOf, written, type Asked, type Style, type World } from '../test/documents';
import { openSite, type TestMember, type TestSite } from '../test/harness';
import { Database } from './platform/database/database';
import { costOf } from './platform/graphql/document-cost';
import { mostCost } from './platform/graphql/document-rules';
import { ContextFactory } from './platform/graphql/request-context';

let site: TestSite;
let schema: GraphQLSchema;
let world: World;
let coach: TestMember;
let letter: { id: string; number: number };

beforeAll(async () => {
  site = await openSite();
  ({ schema } = site.app.get(GraphQLSchemaHost));
  coach = await site.member({ coach: ['family'], roles: ['moderator'] });
  const writer = await site.member();
  letter = await site.letter(writer, { body: 'My marzipan is gone. What should I do?' });
  const sealed = await site.letter(writer, { penName: 'Gone', body: 'My marzipan is here.' });
  const answer = await site.answer(coach, letter.id);
  const comments = [];
  for (const parent of [letter.id, letter.id, answer.id, sealed.id])
    comments.push(await site.comment(writer, parent));
  const { publishArticle: article } = await site
    .as(coach)
    .get(`mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { id slug } }`, {
      input: { title: 'Marzipan', summary: 'On it.', body: 'Eat marzipan.', topics: ['family'] },
    });
  world = {
    ids: [letter, sealed, answer, ...comments, article, coach].map(({ id }) => id),
    numbers: [letter.number, sealed.number, 0],
    texts: ['marzipan', 'family', article.slug, coach.handle, '1', 'A', ''],
  };
});
afterAll(() => site.close());

const plain: Style = { values: 'literals', fragments: 'inline', directives: false };
const styles: Style[] = [
  plain,
  { values: 'variables', fragments: 'inline', directives: false },
  { values: 'literals', fragments: 'named', directives: true },
  { values: 'variables', fragments: 'named', directives: true },
];

const parsed = (asked: Asked[], style: Style) => {
  const { query, variables } = written(asked, style);
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]); // or the spec writes nonsense
  return { document, variables };
};
const costWritten = (asked: Asked[], style: Style) => costOf(schema, parsed(asked, style));
const cost = (query: string, variables = {}) => costOf(schema, { document: parse(query), variables });

/** How many values stand in an answer: one for each field that was resolved. */
function valuesIn(answer: unknown): number {
  if (Array.isArray(answer)) return answer.reduce<number>((sum, each) => sum + valuesIn(each), 0);
  if (typeof answer !== 'object' || answer === null || answer instanceof Date) return 0;
  return Object.values(answer).reduce<number>((sum, each) => sum + 1 + valuesIn(each), 0);
}

describe('the cost of a document', () => {
  it('is never less than what running it resolves', async () => {
    const contexts = site.app.get(ContextFactory);
    let most = 0;
    await fc.assert(
      fc.asyncProperty(
        documentsOf({ schema, world, odd: true }),
        fc.constantFrom(...styles),
        async (asked, style) => {
          const { document, variables } = parsed(asked, style);
          const contextValue = await contexts.create({
            address: '127.0.0.1',
            cookie: undefined,
            authorization: `Bearer ${coach.token}`,
            setCookie: () => undefined,
            clearSiteData: () => undefined,
            isOnThisMachine: true,
          });
          const { data } = await execute({ schema, document, variableValues: variables, contextValue });
          const resolved = valuesIn(JSON.parse(JSON.stringify(data ?? null)));
          most = Math.max(most, resolved);
          expect(costOf(schema, { document, variables })).toBeGreaterThanOrEqual(resolved);
        },
      ),
      { numRuns: 150 },
    );
    expect(most).toBeGreaterThan(30); // or they asked for nothing that is there
  }, 60_000);

  it('does not depend on how the document is written', () => {
    fc.assert(
      fc.property(documentsOf({ schema, world, odd: true }), (asked) => {
        expect(styles.map((style) => costWritten(asked, style))).toEqual(
          styles.map(() => costWritten(asked, plain)),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('counts the entries that a list is asked for, wherever the number comes from', () => {
    const fields = 'edges { node { id title } }';
    const pageOf = (first: number) => cost(`{ dilemmas(first: ${first}) { ${fields} } }`);
    const [ten, twenty] = [pageOf(10), pageOf(20)];
    expect(twenty - ten).toBeGreaterThanOrEqual(10 * 4);
    for (const [query, variables] of [
      [`query ($n: Int!) { dilemmas(first: $n) { ${fields} } }`, { n: 20 }],
      [`query ($n: Int! = 20) { dilemmas(first: $n) { ${fields} } }`, {}],
      [`query ($n: Int) { dilemmas(first: $n) { ${fields} } }`, {}],
      [`{ dilemmas { ${fields} } }`, {}],
    ] as const)
      expect(cost(query, variables)).toBe(twenty);
  });

  it('counts the dearest of the types that an entry may have', () => {
    const of = (fields: string) => cost(`{ search(text: "x", first: 50) { edges { node { ${fields} } } } }`);
    const [dear, cheap] = ['... on Dilemma { id title slug number }', '... on Article { id }'];
    expect(of(`${dear} ${cheap}`)).toBe(of(dear));
    expect(of(dear)).toBeGreaterThan(of(cheap));
  });

  it('is without end for fragments that spread each other a hundred levels deep, and found at once', () => {
    const levels = Array.from(
      { length: 12 },
      (_, at) => `fragment F${at} on Topic { ${`...F${at + 1} `.repeat(9)} }`,
    );
    const query = `{ topics { ...F0 } } ${levels.join(' ')} fragment F12 on Topic { slug }`;
    const began = performance.now();
    expect(cost(query)).toBe(Infinity);
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('is nothing when the variables do not fit: then nothing runs', () => {
    expect(cost('query ($n: Int!) { dilemmas(first: $n) { edges { cursor } } }', { n: 'many' })).toBe(0);
  });

  it('knows how many entries a list without pages has', async () => {
    const { refusals } = await site.as(null).get('{ refusals { code reason } }');
    expect(cost('{ refusals { code reason } }')).toBeGreaterThanOrEqual(refusals.length * 2);
  });
});

describe("a stranger's document", () => {
  const costly = `query ($n: Int!) { dilemmas(first: $n) { edges { node { answers { comments(first: $n) {
    edges { node { id body } } } } } } } }`;

  it('is refused when it may ask for more than is answered at once, with the reason, and before anything is read', async () => {
    const statements = await site.statements(async () => {
      const { errors, status } = await site.as(null).run(costly, { n: 50 });
      expect(status).toBe(400);
      expect(errors?.[0]?.message).toMatch(/asks for more than 50000 values at once\. Ask for shorter pages/);
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'INVALID',
        reason: 'TOO_MUCH_AT_ONCE',
        limit: mostCost,
      });
    });
    expect(statements).toEqual([]);
    expect((await site.as(null).run(costly, { n: 5 })).errors).toBeUndefined();
  });

  it('reads nothing more after five seconds', async () => {
    const now = performance.now.bind(performance);
    const database = site.app.get(Database);
    const document = `query ($number: Int!) { dilemma(number: $number) { answers { id } } }`;
    const late = jest.spyOn(performance, 'now');
    database.onStatement = () => late.mockImplementation(() => now() + 5_001);
    const { errors } = await site.as(null).run(document, { number: letter.number });
    database.onStatement = undefined;
    late.mockRestore();
    expect(errors?.[0]?.extensions).toEqual({ code: 'UNAVAILABLE', reason: 'TOOK_TOO_LONG', retryAfter: 2 });
  });

  it('costs nothing for what it asks of its fragments again and again', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, at) => `fragment F${at} on Dilemma { ${`...F${at + 1} `.repeat(6)} }`,
    );
    const query = `query ($number: Int!) { dilemma(number: $number) { answers { id } ...F0 } }
      ${levels.join(' ')} fragment F9 on Dilemma { slug }`;
    const began = performance.now();
    await site.as(null).run(query, { number: letter.number });
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('may be the usual introspection, but not one that asks for the types of types', async () => {
    const query = getIntrospectionQuery();
    const { data, errors } = await site.as(null).run(query);
    expect(errors).toBeUndefined();
    expect(cost(query)).toBeGreaterThan(valuesIn(data));
    const types = (fields: string) => `fields { type { ${fields} } }`;
    const deep = `{ __schema { types { ${types(types(types('name')))} } } }`;
    expect((await site.as(null).run(deep)).errors?.[0]?.message).toContain('introspection depth');
  });
});
