import type { Scenario, Stage } from '../scenario';
import { seeData, seePage, speak } from '../scene/asking';
import type { Base } from '../scene/cluster';
import { lettersOf, membersOf, type Letter, type Member } from '../scene/community';
import { until } from '../scene/patience';
import { Readers } from '../scene/readers';
import { Site } from '../scene/site';
import { faults, inMs, tell } from '../scene/sightings';

/** GR2: from the moment when the database answers. */
const goodWithinMs = 5_000;
/** What is measured, so that a failure has a figure. */
const watchedMs = 15_000;
/** Answers from the time without a database, before it comes back. */
const sightingsWhileAway = 30;
const crowd = { each: 2, restMs: 25 };

const feed = { query: `{ dilemmas(sort: NEW, first: 10) { edges { node { id title } } } }` };
const comment = `mutation ($input: PostCommentInput!) { postComment(input: $input) { ... on Comment { id } } }`;
const siteBackends = `FROM pg_stat_activity WHERE datname = current_database() AND usename = 'quandary_site'`;
const waitingForLock = `SELECT pid ${siteBackends} AND wait_event_type = 'Lock' AND xact_start IS NOT NULL`;

interface Scene {
  stage: Stage;
  site: Site;
  base: Base;
  member: Member;
  letters: Letter[];
  readers: Readers;
}

type Trouble = { name: string; happen(scene: Scene): Promise<number> };

const troubles: Trouble[] = [
  {
    name: 'a killed database',
    async happen({ stage: { cluster }, readers }) {
      await cluster.stop('SIGKILL');
      return startedAfterAWhile(cluster, readers);
    },
  },
  {
    name: 'a database that was stopped and started',
    async happen({ stage: { cluster }, readers }) {
      await cluster.stop('SIGINT');
      return startedAfterAWhile(cluster, readers);
    },
  },
  {
    name: 'all connections ended',
    async happen({ base: { store } }) {
      await store.rows(`SELECT pg_terminate_backend(pid) ${siteBackends}`);
      return performance.now();
    },
  },
  { name: 'a connection ended inside a transaction', happen: endInsideTransaction },
];

export const awayAndBack: Scenario = {
  goal: 'GR2',
  name: 'comes back by itself when the database was away',
  withinSeconds: [300, 220],
  async play(stage) {
    const base = await stage.cluster.base();
    const site = await Site.open(stage.ground, { env: { DATABASE_URL: base.url } });
    const [member] = await membersOf(base.store, 1);
    const letters = await lettersOf(base.store, 10);
    if (!member) throw new Error('There is nobody to read.');
    for (const { name, happen } of troubles) {
      await through(name, happen, { stage, base, site, member, letters });
    }
  },
};

/** Readers read while it happens: the same process goes on, in time, and says “later” in between. */
async function through(
  name: string,
  happen: Trouble['happen'],
  given: Omit<Scene, 'readers'>,
): Promise<void> {
  const { stage, site } = given;
  if (!site.running) await site.start();
  const pid = site.pid;
  const readers = readersOf(given);
  try {
    await readers.goodAgain(performance.now(), watchedMs);
    const began = performance.now();
    const back = await happen({ ...given, readers });
    const tookMs = await readers.goodAgain(back, watchedMs);
    await readers.stop();
    const same = site.running && site.pid === pid;
    const took =
      tookMs === undefined ? `no good answer in ${watchedMs / 1_000} s` : `good after ${inMs(tookMs)}`;
    stage.found(
      `${name}: good answers within 5 s, from the same process`,
      same && tookMs !== undefined && tookMs <= goodWithinMs,
      same ? took : `${took}; the process ended`,
    );
    const seen = readers.since(began);
    stage.found(`${name}: until then “later”, typed`, faults(seen).length === 0, tell(seen));
  } finally {
    await readers.stop();
  }
}

function readersOf({ site, member, letters }: Omit<Scene, 'readers'>): Readers {
  const { token } = member;
  const path = `/d/${letters[1]?.number}`;
  const habits = [
    { name: 'page', look: () => seePage(site.url, path, { token }) },
    { name: 'graphql', look: () => seeData(site.url, feed, { token }) },
  ];
  return new Readers(habits, crowd);
}

/** @returns when it answered again */
async function startedAfterAWhile(cluster: Stage['cluster'], readers: Readers): Promise<number> {
  const before = readers.seen.length;
  await until(() => readers.seen.length >= before + sightingsWhileAway, { withinMs: watchedMs });
  await cluster.start();
  return performance.now();
}

/** A comment waits for its letter, inside its transaction; there its connection ends. */
async function endInsideTransaction({ base: { store }, site, member, letters }: Scene): Promise<number> {
  const parentId = letters[2]?.id;
  const held = await store.hold('SELECT id FROM posts WHERE id = $1 FOR UPDATE', [parentId]);
  try {
    const variables = { input: { parentId, body: 'Its connection will not live.' } };
    const answered = speak(site.url, { query: comment, variables }, { token: member.token }).catch(
      () => undefined,
    );
    const waiting = await until(async () => (await store.rows(waitingForLock))[0], { withinMs: 3_000 });
    if (!waiting) throw new Error('No transaction waited for the lock.');
    await store.rows('SELECT pg_terminate_backend($1)', [waiting.pid]);
    await answered;
  } finally {
    await held.release();
  }
  return performance.now();
}
