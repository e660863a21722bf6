import { expect, it } from '@jest/globals';
import { asRole, emptyDatabase, freshDatabase } from '../../../test/databases';
import { readConfig } from '../config';
import { openDatabase } from './open-database';

async function opened(env: Record<string, string>) {
  const lines: string[] = [];
  const database = await openDatabase(readConfig({ DATABASE_POOL: '1', ...env }), {
    log: (line) => lines.push(line),
  });
  const [site] = await database.source.query('SELECT current_user AS role');
  const console = await database.asOperator((source) => source.query('SELECT current_user AS role'));
  await database.close();
  return {
    site: site.role,
    console: console[0].role,
    said: lines.filter((line) => !line.startsWith('Migration ')),
  };
}

it('migrates as the owner, serves as the site, and leaves the console to the operator', async () => {
  const empty = await freshDatabase('TEMPLATE template0');
  const found = await opened({
    DATABASE_URL: empty,
    DATABASE_OWNER_URL: await asRole(empty, 'owner'),
    DATABASE_OPERATOR_URL: await asRole(empty, 'operator'),
  });
  expect(found).toEqual({ site: 'quandary_site', console: 'quandary_operator', said: [] });
});

it('leaves the console to the owner where there is no operator, and takes nothing from them', async () => {
  const empty = await freshDatabase('TEMPLATE template0');
  const env = { DATABASE_URL: empty, DATABASE_OWNER_URL: await asRole(empty, 'owner') };
  for (let start = 0; start < 2; start += 1)
    expect(await opened(env)).toEqual({ site: 'quandary_site', console: 'quandary', said: [] });
});

it('starts without the owner when there is nothing to migrate', async () => {
  expect((await opened({ DATABASE_URL: await freshDatabase() })).said).toEqual([]);
});

it('says when the only role keeps no seal, and works all the same', async () => {
  const { site, said } = await opened({ DATABASE_URL: await emptyDatabase() });
  expect(site).toBe('quandary');
  expect(said).toEqual([
    expect.stringMatching(
      /^The site's role in the database owns the tables: .* as safe as that role\. .*DATABASE_OWNER_URL/,
    ),
  ]);
});
