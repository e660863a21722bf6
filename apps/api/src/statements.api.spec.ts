import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Client } from 'pg';
import { freshDatabase } from '../test/databases';
import { describer, differences, type Described } from '../test/statement-description';
import { fileOf, printed, statementsIn, within, type FoundStatement } from '../test/statements';
import * as real from './platform/database/sql';
import { integer, sql, SqlStatement, text, uuid } from './platform/database/sql';

const api = join(import.meta.dirname, '..');
const committed = join(api, 'sql');

const filesIn = (folder: string, ending: string) =>
  (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith(ending)).sort();
const files = ['src', 'seeds'].flatMap((folder) =>
  filesIn(join(api, folder), '.queries.ts').map((file) => join(api, folder, file)),
);

/** A name and a text without types. */
const isPlain = (value: unknown) =>
  !(value instanceof SqlStatement) &&
  typeof (value as Record<string, unknown>).name === 'string' &&
  typeof (value as Record<string, unknown>).text === 'string';

/** Every statement that is made while the modules are loaded, exported or not. */
const made: unknown[] = [];
let modules: Map<string, unknown>;
let found: FoundStatement[];
let client: Client;
let describeText: (text: string) => Promise<Described>;

beforeAll(async () => {
  jest.unstable_mockModule('./platform/database/sql', () => ({
    ...real,
    sql: (declaration: Parameters<typeof real.sql>[0]) => {
      const statement = real.sql(declaration);
      made.push(statement);
      return statement;
    },
  }));
  modules = new Map();
  for (const file of files) modules.set(file, { ...(await import(file)) });
  found = statementsIn(modules);
  client = new Client({ connectionString: await freshDatabase() });
  await client.connect();
  describeText = await describer(client);
});
afterAll(() => client.end());

const differencesOf = async (statement: SqlStatement) =>
  differences(
    statement,
    await describeText(statement.text).catch((error: Error) => {
      throw new Error(`${statement.name}: ${error.message}`, { cause: error });
    }),
  );

describe('every statement', () => {
  it('is typed', () => {
    const plain = [...modules].filter(([, exported]) => [...within(exported)].some(isPlain));
    expect(plain.map(([file]) => relative(api, file))).toEqual([]);
  });

  it('is exported, and so looked at here', () => {
    const exported = new Set<unknown>(found.map(({ statement }) => statement));
    expect(made.filter((statement) => !exported.has(statement))).toEqual([]);
    expect(exported.size).toBe(made.length);
  });

  it('has a name of its own: Postgres prepares one text under it', () => {
    const names = found.map(({ statement }) => statement.name);
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  });

  it('takes and returns what it declares', async () => {
    const wrong: string[] = [];
    for (const each of found) {
      const sentences = await differencesOf(each.statement);
      wrong.push(...sentences.map((sentence) => `${fileOf(each)}: ${sentence}`));
    }
    expect(wrong).toEqual([]);
  });

  it('is printed in apps/api/sql (npm run schema writes it), and nothing else is', () => {
    const shown = Object.fromEntries(
      filesIn(committed, '.sql').map((file) => [file, readFileSync(join(committed, file), 'utf8')]),
    );
    expect(shown).toEqual(Object.fromEntries(found.map((each) => [fileOf(each), printed(each.statement)])));
  });

  it('is printed with other space and comments, and the same words', () => {
    const words = (shown: string) => shown.replace(/^--.*$/gm, '').replace(/\/\*.*?\*\/|\s/g, '');
    for (const { statement } of found) expect(words(printed(statement))).toBe(words(statement.text));
  });
});

describe('the comparison with Postgres', () => {
  const right = {
    name: 'right',
    parameters: { id: uuid, title: text },
    row: { id: uuid, number: integer },
    text: (p: { id: string; title: string }) =>
      `SELECT id, number FROM posts WHERE id = ${p.id} AND title = ${p.title}`,
  };

  it('finds nothing where there is nothing, in any order of the columns', async () => {
    expect(await differencesOf(sql(right))).toEqual([]);
    expect(await differencesOf(sql({ ...right, row: { number: integer, id: uuid } }))).toEqual([]);
  });

  it('fails for what Postgres cannot prepare, and goes on', async () => {
    const wrong = sql({ ...right, text: (p) => right.text(p).replace('posts', 'letters') });
    await expect(differencesOf(wrong)).rejects.toThrow('right: relation "letters" does not exist');
    expect(await differencesOf(sql(right))).toEqual([]);
  });

  it('lets an integer be passed where Postgres takes a bigint', async () => {
    const some = { name: 'some', parameters: { limit: integer }, row: { id: uuid } };
    expect(
      await differencesOf(sql({ ...some, text: (p) => `SELECT id FROM posts LIMIT ${p.limit}` })),
    ).toEqual([]);
  });

  it.each([
    ['the type of a parameter', { parameters: { id: text, title: text } }, 'id is uuid, not text.'],
    [
      'the order of the parameters',
      { text: () => right.text({ id: '$2', title: '$1' }) },
      'id is text, not uuid.',
    ],
    [
      'a parameter that is not used',
      { text: () => right.text({ id: '$1', title: `'a'` }) },
      'The text does not use title.',
    ],
    ['the type of a column', { row: { id: uuid, number: text } }, 'number is integer, not text.'],
    ['a column that is not declared', { row: { id: uuid } }, 'number is not declared.'],
    ['a column that does not come', { row: { ...right.row, slug: text } }, 'slug does not come.'],
    [
      'a column that comes twice',
      { text: (p: { id: string; title: string }) => right.text(p).replace('id,', 'id, id,') },
      'id comes twice.',
    ],
  ])('misses %s', async (_what, change, sentence) => {
    expect(await differencesOf(sql({ ...right, ...change }))).toContain(sentence);
  });
});
