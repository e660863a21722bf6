import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, execute, parse, validate } from 'graphql';
import { compiledOf } from './compiled';

const schema = buildSchema(`
  interface Named { name: String! }
  type Letter implements Named { name: String!, at: String, tags(first: Int = 2): [String!]! }
  type Guide implements Named { name: String!, pages: Int! }
  union Hit = Letter | Guide
  input Deep { number: Int }
  type Query { sum(numbers: [Int], deep: Deep): Int, say(text: String): String, letter: Letter, hits: [Hit!]!, broken: String!, maybe: Letter }`);

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
    [
      'a variable called as what all objects have',
      'query ($constructor: Int = 1) { letter { tags(first: $constructor) } }',
    ],
    ['a name with an underscore', '{ _a: letter { name } }'],
    ['a list', 'query ($one: Int) { sum(numbers: [$one]) }'],
    ['an object', 'query ($one: Int) { sum(deep: { number: $one }) }'],
    ['two operations', 'query One { letter { name } } query Two { letter { at } }'],
  ])('is never made of %s', (_what, query) => {
    expect(compiledOf(schema, parse(query))).toBeUndefined();
  });
});

describe('what a compiled document makes of arguments', () => {
  const echoing = buildSchema(`
    input Deep { number: Int = 7, numbers: [Int], deep: Deep }
    enum Mood { GOOD BAD }
    type Query { echo(number: Int = 1, must: Int! = 3, numbers: [Int], nested: [[Int]], deep: Deep, mood: Mood): String }`);
  echoing.getQueryType()!.getFields().echo!.resolve = (_source, args) => JSON.stringify(args, sortedKeys);
  const sortedKeys = (_key: string, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value;

  const call = fc
    .record(
      {
        number: fc.constantFrom('$x', '$y', 'null', '2'),
        must: fc.constantFrom('$z', '$y', '4'),
        numbers: fc.constantFrom('$list', '$x', 'null'),
        nested: fc.constantFrom('$nested', '$list', '$x', 'null'),
        deep: fc.constantFrom('$deep', 'null'),
        mood: fc.constantFrom('$mood', 'GOOD', 'null'),
      },
      { requiredKeys: [] },
    )
    .map((all) =>
      Object.entries(all)
        .map(([name, value]) => `${name}: ${value}`)
        .join(', '),
    );
  const number = fc.constantFrom(null, 0, 5);
  const variables = fc.record(
    {
      x: number,
      y: number,
      z: fc.constantFrom(0, 5),
      list: fc.constantFrom(null, 1, [], [1, null]),
      nested: fc.constantFrom(null, 1, [1], [null, [null]]),
      deep: fc.constantFrom(null, {}, { number: null }, { numbers: 1 }, { deep: { number: 3, deep: null } }),
      mood: fc.constantFrom(null, 'BAD'),
    },
    { requiredKeys: [] },
  );
  const declared = [
    '$nested: [[Int]]',
    '$x: Int',
    '$y: Int = 6',
    '$z: Int! = 8',
    '$list: [Int]',
    '$deep: Deep',
    '$mood: Mood = BAD',
  ];

  it('is what the walked one makes of them: defaults, nulls, lists, and what is not given', async () => {
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(call, variables, async (args, given) => {
        const used = declared.filter((each) => args.includes(each.slice(0, each.indexOf(':'))));
        const document = parse(
          `query ${used.length > 0 ? `(${used.join(', ')})` : ''} { echo${args === '' ? '' : `(${args})`} }`,
        );
        if (validate(echoing, document).length > 0) return;
        const compiled = compiledOf(echoing, document);
        if (!compiled) return;
        const walked = json(await execute({ schema: echoing, document, variableValues: given }));
        const answer = json(await compiled({}, given));
        compared += 1;
        expect({ ...answer, errors: answer.errors?.length }).toEqual({
          ...walked,
          errors: walked.errors?.length,
        });
      }),
      { numRuns: 500 },
    );
    expect(compared).toBeGreaterThan(100);
  });
});
