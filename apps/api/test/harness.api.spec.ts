import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openSite, type TestSite } from './harness';

let site: TestSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

it('gives every site a database of its own, a migrated one', async () => {
  const [row] = await site.sql(
    'SELECT current_database() AS name, count(*)::int AS migrations FROM migrations',
  );

  expect(row).toEqual({
    name: expect.stringMatching(/^quandary_[0-9a-f]{12}$/),
    migrations: expect.any(Number),
  });
});

it('answers GraphQL over HTTP', async () => {
  expect(await site.as(null).get('{ __typename }')).toEqual({ __typename: 'Query' });
});
