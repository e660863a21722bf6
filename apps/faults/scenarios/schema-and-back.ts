import type { Scenario } from '../scenario';
import { seeData, seePage } from '../scene/asking';
import { lettersOf, membersOf } from '../scene/community';
import { hasCommand, run } from '../scene/command';
import { Readers } from '../scene/readers';
import { Site } from '../scene/site';
import { faults, inSeconds, tell } from '../scene/sightings';

const feed = { query: `{ dilemmas(sort: NEW, first: 10) { edges { node { id title } } } }` };
const columns = `
  SELECT string_agg(format('%s.%s %s', table_name, column_name, data_type), ', ' ORDER BY table_name, column_name) AS text
  FROM information_schema.columns WHERE table_schema IN ('public', 'sealed')`;

export const schemaAndBack: Scenario = {
  goal: 'GR10',
  name: 'reads on while the schema goes one step back and forward',
  withinSeconds: [120, 90],
  async play(stage) {
    const rule = 'a migration is taken back and made again under readers';
    if (!hasCommand('migrate')) return stage.skipped(rule, 'this build has no command “migrate”');
    const { url, ownerUrl, store } = await stage.cluster.base();
    const site = await Site.open(stage.ground, { env: { DATABASE_URL: url } });
    const [[member], [, letter]] = await Promise.all([membersOf(store, 1), lettersOf(store, 2)]);
    const { token } = member ?? {};
    const habits = [
      { name: 'page', look: () => seePage(site.url, `/d/${letter?.number}`, { token }) },
      { name: 'graphql', look: () => seeData(site.url, feed, { token }) },
    ];
    const before = await store.rows<{ text: string }>(columns);
    const readers = new Readers(habits, { each: 2, restMs: 25 });
    const env = { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl };
    const down = await run(stage.ground, 'migrate', { words: ['down'], env }).outcome;
    const up = await run(stage.ground, 'migrate', { env }).outcome;
    const seen = await readers.stop();
    const after = await store.rows<{ text: string }>(columns);
    stage.found(
      'a migration is taken back and made again, and the schema is what it was',
      down.code === 0 && up.code === 0 && before[0]?.text === after[0]?.text,
      `down: code ${down.code} in ${inSeconds(down.ms)}, up: code ${up.code} in ${inSeconds(up.ms)}`,
    );
    stage.found('readers notice nothing but “later”', faults(seen).length === 0, tell(seen));
  },
};
