import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { buildSchema, lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { openSite, type TestSite } from '../test/harness';
import { lacking } from '../test/lacking';
import { undescribed } from '../test/undescribed';

const read = (name: string) => readFileSync(join(import.meta.dirname, '..', name), 'utf8');
/** The core is written in short: types need not repeat the fields of their interface. */
const inShort = { assumeValid: true, assumeValidSDL: true };

let site: TestSite;
let schema: GraphQLSchema;

beforeAll(async () => {
  site = await openSite();
  schema = site.app.get(GraphQLSchemaHost).schema;
});
afterAll(() => site.close());

describe('the running schema', () => {
  it('is the one in schema.graphql (npm run schema writes it)', () => {
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(read('schema.graphql'));
  });

  it('has everything of core.graphql', () => {
    expect(lacking(schema, buildSchema(read('core.graphql'), inShort))).toEqual([]);
  });

  it('describes every type, field, argument and value', () => {
    expect(undescribed(schema)).toEqual([]);
  });
});

describe('the comparison with the core', () => {
  const core = `
    interface Post { id: ID! }
    type Letter implements Post { title: String! replies(first: Int! = 5): [Post!]! }
    enum Sort { NEW TOP }
    union Found = Letter
    input Wish { text: String! }
    type Query { letter(wish: Wish, sort: Sort! = NEW): Found }
  `;

  const told = (change: (text: string) => string) =>
    lacking(buildSchema(change(core), inShort), buildSchema(core, inShort));

  const whole = (text: string) => text.replace('{ title', '{ id: ID! title');

  it('finds nothing where there is more', () => {
    expect(told((text) => whole(text).replace('NEW TOP', 'NEW TOP HOT'))).toEqual([]);
  });

  it.each([
    ['a field of the interface', 'id: ID! title', 'title', 'There is no Letter.id.'],
    ['a field', 'title: String!', '', 'There is no Letter.title.'],
    [
      'a promise that a field is there',
      'title: String!',
      'title: String',
      'Letter.title is String, not String!.',
    ],
    ['an argument', '(first: Int! = 5)', '', 'Letter.replies takes no first.'],
    ['a default', 'first: Int! = 5', 'first: Int! = 6', 'Letter.replies(first) has another default.'],
    ['a value', 'NEW TOP', 'NEW', 'Sort has no TOP.'],
    ['an interface', 'Letter implements Post', 'Letter', 'Letter has no Post.'],
    ['a member of a union', 'Found = Letter', 'Found = Other type Other { id: ID! }', 'Found has no Letter.'],
    ['an input field', 'text: String!', 'more: String', 'There is no Wish.text.'],
    [
      'freedom from a new duty',
      'text: String!',
      'text: String! more: ID!',
      'Wish asks for more, which nobody knows of.',
    ],
  ])('misses %s', (_what, before, after, sentence) => {
    expect(told((text) => whole(text).replace(before, after))).toContain(sentence);
  });
});

describe('what has no description', () => {
  const described = `
    "A letter." type Letter { "Its title." title("How long." most: Int): String }
    "An order." enum Sort { "The newest." NEW }
    "A wish." input Wish { "What for." text: String }
    type Query { "One of them." letter("What is wished for." wish: Wish, "Which first." sort: Sort): Letter }`;

  it('is nothing where everything has one', () => {
    expect(undescribed(buildSchema(described))).toEqual([]);
  });

  it.each([
    ['"A letter."', 'Letter'],
    ['"Its title."', 'Letter.title'],
    ['"How long."', 'Letter.title(most)'],
    ['"An order."', 'Sort'],
    ['"The newest."', 'Sort.NEW'],
    ['"A wish."', 'Wish'],
    ['"What for."', 'Wish.text'],
    ['"One of them."', 'Query.letter'],
  ])('is, without %s, %s', (description, name) => {
    expect(undescribed(buildSchema(described.replace(description, '')))).toEqual([name]);
  });
});
