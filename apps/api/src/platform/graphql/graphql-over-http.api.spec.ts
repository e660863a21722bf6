import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { openSite, type TestSite } from '../../../test/harness';

let site: TestSite;
let production: TestSite;

beforeAll(async () => {
  [site, production] = await Promise.all([openSite(), openSite({ env: { NODE_ENV: 'production' } })]);
});
afterAll(() => Promise.all([site.close(), production.close()]));

/**
 * What the specification leaves to a server and we do otherwise: a GET that any form could send is refused, and what does
 * not parse, does not fit the schema, or has unfit variables is 400 whatever the answer's type.
 */
const otherwise = ['572B', '5A70', '6A70', '7B9B', 'D6D5', 'FDE2'];

describe('GraphQL over HTTP, as graphql-http audits it', () => {
  const audits = serverAudits({ url: () => `${site.url}/graphql` });

  it.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('$id: $name', async ({ id, fn }) => {
    const result = await fn();
    expect(result.status === 'error' ? result.reason : undefined).toBeUndefined();
    expect(result.status === 'ok').toBe(!otherwise.includes(id));
  });
});

describe('a site with people on it', () => {
  const ask = async (at: TestSite, query: string, variables = {}) =>
    (await at.as(null).run(query, variables)).errors?.[0];

  it.each([
    '{ __schema { types { name } } }',
    '{ __type(name: "Dilemma") { name } }',
    'query { x: __schema { types { name } } }',
  ])('does not say what its schema has, unless it is told to: %s', async (query) => {
    expect(await ask(site, query)).toBeUndefined();
    expect(await ask(production, query)).toMatchObject({
      message: expect.stringContaining('Read it in the repository'),
      extensions: { code: 'INVALID', reason: 'BAD_DOCUMENT' },
    });
  });

  it.each([
    ['a field', '{ topicz { slug } }'],
    ['an argument', '{ dilemmas(frist: 2) { edges { cursor } } }'],
    ['a type', '{ node(id: "1") { ... on Dilema { id } } }'],
    ['a value', '{ dilemmas(sort: NEWW) { edges { cursor } } }'],
    ['a value in a variable', 'query ($sort: DilemmaSort!) { dilemmas(sort: $sort) { edges { cursor } } }'],
  ])('does not guess what a misspelt name meant: %s', async (_what, query) => {
    const variables = { sort: 'NEWW' };
    expect((await ask(site, query, variables))?.message).toContain('Did you mean');
    expect((await ask(production, query, variables))?.message).toBeTruthy();
    expect((await ask(production, query, variables))?.message).not.toContain('Did you mean');
  });

  it('does both where INTROSPECTION is on', async () => {
    const open = await openSite({ env: { NODE_ENV: 'production', INTROSPECTION: 'on' } });
    expect(await ask(open, '{ __schema { types { name } } }')).toBeUndefined();
    expect((await ask(open, '{ topicz { slug } }'))?.message).toContain('Did you mean');
    await open.close();
  });
});
