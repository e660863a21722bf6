import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { buildPages } from '../test/built-pages';
import { viewers } from '../test/canaries/canaries';
import { besidePages, pages, placesOf, type Place } from '../test/canaries/places';
import { questionsOf, type Question } from '../test/canaries/questions';
import { ask, Sightings, visit } from '../test/canaries/sightings';
import { harmlessColumns, textColumns } from '../test/canaries/text-columns';
import { makeWorld, type World } from '../test/canaries/world';
import { asSuperuser } from '../test/databases';
import { openSite, type TestSite } from '../test/harness';
import { LogLines } from '../test/log-lines';
import { exportSite } from './imports/export-site';
import { Database } from './platform/database/database';
import { GraphqlExecutor } from './platform/graphql/executor';

const lines = new LogLines('debug');
/** In milliseconds: some hundred requests, on a machine that does other things too. */
const patience = 300_000;
let site: TestSite;
let world: World;
let sightings: Sightings;
let questions: { queries: Question[]; mutations: Question[] };
let places: Place[];

beforeAll(async () => {
  buildPages();
  site = await openSite({
    log: lines.log,
    pages,
    env: { METRICS: 'loopback', TRUSTED_PROXIES: '127.0.0.1' },
  });
  world = await makeWorld(site);
  sightings = new Sightings(world.canaries);
  questions = questionsOf(site.app.get(GraphQLSchemaHost).schema, world);
  places = await placesOf(world);
  // Documents that ask for everything are larger than a stranger's may be.
  site.app
    .get(GraphqlExecutor)
    .trust([...questions.queries, ...questions.mutations].map(({ document }) => document));
}, patience);
afterAll(() => site.close());

describe('the world of canaries', () => {
  it('says of every column with words what is in it, and has planted what it says', async () => {
    const listed = [...world.canaries.flatMap(({ columns }) => columns), ...Object.keys(harmlessColumns)];
    expect([...new Set(listed)].sort()).toEqual((await textColumns(site)).sort());
    for (const { columns, words } of world.canaries)
      for (const column of columns) expect([column, await isIn(column, words)]).toEqual([column, true]);
    expect(world.canaries.length).toBeGreaterThanOrEqual(40);
  });
});

/** As a superuser: the site cannot read all of them. */
const isIn = (column: string, words: readonly string[]): Promise<boolean> =>
  asSuperuser(async (client) => {
    const [name, ...table] = column.split('.').reverse();
    const from = `FROM ${table.reverse().join('.')} AS t WHERE t.${name}::text ILIKE ANY ($1)`;
    const { rows } = await client.query<{ found: boolean }>(
      'SELECT EXISTS (SELECT '.concat(from, ') AS found'),
      [words.flatMap((word) => [`%${word}%`, `\\\\x${word}`])],
    );
    return rows[0]!.found;
  }, new URL(site.config.databaseUrl!).pathname);

describe('what is hidden', () => {
  it.each(viewers)(
    'is seen by no %s in an answer to a query, on a page, or in its data',
    async (viewer) => {
      const round = { site, world, sightings };
      await ask(round, viewer, questions.queries);
      await visit(round, viewer, [...places, ...(viewer === 'guest' ? besidePages() : [])]);
      expect(sightings.take()).toEqual([]);
    },
    patience,
  );

  it('is looked for on pages that are there', () => {
    const missed = (kind: 'page' | 'data') =>
      new Set(places.map(({ route }) => route).filter((route) => !sightings.reached.has(`${kind} ${route}`)));
    expect(missed('page')).toEqual(new Set(['/*']));
    expect(missed('data')).toEqual(new Set(['/*']));
  });

  it('is where those see it who may', () => {
    expect(sightings.unseen.filter((sighting) => !sighting.endsWith('by export'))).toEqual([]);
  });

  it('is in no file, log or measure of the operator beyond what belongs there', async () => {
    sightings.look('export', await exported(), { where: 'the export' });
    sightings.look('log', lines.text, { where: 'the log' });
    sightings.look('metrics', await (await fetch(`${site.url}/metrics`)).text(), { where: '/metrics' });
    expect(sightings.take()).toEqual([]);
    expect(sightings.unseen).toEqual([]);
  });

  it.each(viewers)(
    'is told to no %s by what a mutation returns or refuses',
    async (viewer) => {
      await ask({ site, world, sightings }, viewer, questions.mutations);
      sightings.look('log', lines.text, { where: 'the log' });
      expect(sightings.take()).toEqual([]);
    },
    patience,
  );
});

async function exported(): Promise<string> {
  let text = '';
  await exportSite(new Database(await site.operator()), { write: async (piece) => void (text += piece) });
  return text;
}
