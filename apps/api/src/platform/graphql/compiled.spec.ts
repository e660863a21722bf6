import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, parse } from 'graphql';
import { compiledOf } from './compiled';

const schema = buildSchema(`
  interface Named { name: String! }
  type Letter implements Named { name: String!, at: String, tags(first: Int = 2): [String!]! }
  type Guide implements Named { name: String!, pages: Int! }
  union Hit = Letter | Guide
  type Query { say(text: String): String, letter: Letter, hits: [Hit!]!, broken: String!, maybe: Letter }`);

const root = {
  say: ({ text }: { text?: string }) => text ?? null,
  letter: { name: 'One', at: null, tags: ({ first }: { first: number }) => ['a', 'b', 'c'].slice(0, first) },
  hits: [
    { __typename: 'Letter', name: 'One', tags: () => [] },
    { __typename: 'Guide', name: 'Two', pages: 3 },
  ],
  broken: null,
  maybe: null,
};
for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
  field.resolve = (_source, args) => {
    const value = root[name as keyof typeof root];
    return typeof value === 'function' ? value(args as never) : value;
  };
}
const tags = (schema.getType('Letter') as ReturnType<typeof schema.getQueryType>)?.getFields().tags;
if (tags) tags.resolve = (letter: { tags(args: object): string[] }, args) => letter.tags(args as object);

const json = (value: unknown) => JSON.parse(JSON.stringify(value)) as { errors?: object[] };

describe('a compiled document', () => {
  it.each([
    ['{ letter { name at tags } }', {}],
    ['query ($first: Int!) { letter { tags(first: $first) } }', { first: 1 }],
    ['{ hits { __typename ... on Named { name } ... on Guide { pages } } }', {}],
    ['query ($text: String) { one: say(text: $text) two: say }', { text: 'x"`${1}' }],
    ['{ letter { name } broken }', {}],
    ['query ($first: Int!) { letter { tags(first: $first) } }', { first: 'many' }],
    ['query ($first: Int!) { letter { tags(first: $first) } }', {}],
    ['query ($first: Int! = 1) { letter { tags(first: $first) } }', {}],
    ['query ($first: Int) { letter { tags(first: $first) } }', {}],
    ['{ letter { tags } }', {}],
  ])('answers %s as the walked one does', async (query, variables) => {
    const document = parse(query);
    const compiled = compiledOf(schema, document);
    const answer = json(await compiled?.({}, variables));
    const walked = json(await execute({ schema, document, variableValues: variables }));
    expect(answer.errors?.length).toBe(walked.errors?.length);
    expect({ ...answer, errors: null }).toEqual({ ...walked, errors: null });
  });

  it.each([
    ['a text', '{ say(text: "hello") }'],
    ['a block of text', '{ say(text: """hello""") }'],
    ['a text as a default', 'query ($text: String = "hello") { say(text: $text) }'],
    [
      'code where the compiler looks for a date',
      '{ say(text: "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d0);globalThis.broken=1;(0") }',
    ],
    ['a name that JavaScript takes for its own', '{ __proto__: letter { name } }'],
    ['a field that may be left out', 'query ($no: Boolean!) { letter { name @skip(if: $no) at } }'],
    ['two operations', 'query One { letter { name } } query Two { letter { at } }'],
  ])('is never made of %s', (_what, query) => {
    expect(compiledOf(schema, parse(query))).toBeUndefined();
  });
});
