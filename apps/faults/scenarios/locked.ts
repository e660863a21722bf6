import { setTimeout as pause } from 'node:timers/promises';
import type { Scenario, Stage } from '../scenario';
import { ask, seeData, seePage, type Sighting } from '../scene/asking';
import type { Store } from '../scene/store';
import { lettersOf, membersOf, type Letter, type Member } from '../scene/community';
import { Readers, type Habit } from '../scene/readers';
import { Site } from '../scene/site';
import { faults, inMs, quantile, tell, times } from '../scene/sightings';
import { readiness } from '../scene/readiness';

const slowQueries = 200;
/** Two seconds in the queue, and the way there and back. */
const toldWithinMs = 2_500;
const liveWithinMs = 50;
/** An ordinary page beside a locked letter, while ten others wait. */
const othersWithinMs = 1_000;
const writersToOneLetter = 10;
const heldMs = 3_000;

const feed = { query: `{ dilemmas(sort: NEW, first: 10) { edges { node { id title } } } }` };
const comment = `mutation ($input: PostCommentInput!) { postComment(input: $input) { ... on Comment { id } } }`;
const castVote = `mutation ($input: CastVoteInput!) { castVote(input: $input) { id } }`;

interface Scene {
  stage: Stage;
  site: Site;
  store: Store;
  members: Member[];
  letters: Letter[];
}

export const locked: Scenario = {
  goal: 'GR8',
  name: 'lives on while the database is slow',
  withinSeconds: [140, 100],
  async play(stage) {
    const { url, store } = await stage.cluster.base();
    const env = { DATABASE_URL: url, DATABASE_POOL: '4' };
    const site = await Site.open(stage.ground, { env });
    const [members, letters] = await Promise.all([membersOf(store, 30), lettersOf(store, 40)]);
    const scene = { stage, site, store, members, letters };
    await seePage(site.url, `/d/${letters[1]?.number}`);
    await everythingSlow(scene);
    await oneLetterLocked(scene);
  },
};

/** The table of all posts is locked: nothing that reads it gets on. */
async function everythingSlow({ stage, site, store, members, letters }: Scene): Promise<void> {
  const probes = probesOf(site);
  await pause(500);
  const held = await store.hold('LOCK TABLE posts IN ACCESS EXCLUSIVE MODE');
  const began = performance.now();
  try {
    const asked = Array.from({ length: slowQueries }, (_none, at) => {
      const { token } = members[at % members.length]!;
      const page = `/d/${letters[at % letters.length]?.number}`;
      return at % 2 === 0 ? seePage(site.url, page, { token }) : seeData(site.url, feed, { token });
    });
    await pause(1_000);
    const ready = await readiness(site.url);
    const seen = await Promise.all(asked);
    const slowest = Math.max(...times(seen));
    stage.timed(
      `${slowQueries} slow queries on four connections: everybody is told “later” within 2.5 s`,
      faults(seen).length === 0 && slowest <= toldWithinMs,
      `${tell(seen)}; the slowest ${inMs(slowest)}`,
    );
    stage.found('/readyz says that it is busy', ready.includes('busy'), ready);
  } finally {
    await held.release();
  }
  const live = (await probes.stop()).filter(({ began: at }) => at >= began);
  judgeLive(stage, live);
  const again = await seePage(site.url, `/d/${letters[1]?.number}`);
  stage.timed(
    'afterwards a page comes at once: nothing is stuck',
    again.kind === 'good' && again.ms <= othersWithinMs,
    `${again.kind} after ${inMs(again.ms)}`,
  );
}

function probesOf({ url }: Site): Readers {
  const look = async (): Promise<Sighting> => {
    const began = performance.now();
    const status = await ask(url, { path: '/livez' }).then(
      (answer) => answer.status,
      () => 0,
    );
    const at = performance.now();
    return { at, ms: at - began, kind: status === 200 ? 'good' : 'wrong', about: String(status) };
  };
  return new Readers([{ name: 'livez', look }], { each: 1, restMs: 20 });
}

function judgeLive(stage: Stage, live: readonly Sighting[]): void {
  const p99 = quantile(times(live), 0.99);
  stage.timed(
    '/livez answers within 50 ms all the time (p99)',
    faults(live).length === 0 && p99 <= liveWithinMs,
    `${live.length} times, p99 ${inMs(p99)}, at most ${inMs(Math.max(...times(live)))}`,
  );
}

/** One letter is locked, and ten people write to it. */
async function oneLetterLocked({ stage, site, store, members, letters }: Scene): Promise<void> {
  const [, hot, ...others] = letters;
  const writers = members.slice(0, writersToOneLetter);
  const voter = members[writersToOneLetter + 1]!;
  const held = await store.hold('SELECT id FROM posts WHERE id = $1 FOR UPDATE', [hot?.id]);
  try {
    const written = writers.map(({ token }, at) => {
      const variables = { input: { parentId: hot?.id, body: `At a locked letter, ${at}.` } };
      return seeData(site.url, { query: comment, variables }, { token });
    });
    const readers = new Readers(habitsBeside({ site, voter, others }), { each: 2, restMs: 50 });
    await pause(heldMs);
    const seen = await readers.stop();
    const p95 = quantile(times(seen), 0.95);
    stage.timed(
      'a locked letter takes its own connection: other letters are read and voted on',
      faults(seen).length === 0 && seen.every(({ kind }) => kind === 'good') && p95 <= othersWithinMs,
      `${tell(seen)}; p95 ${inMs(p95)}`,
    );
    const told = await Promise.all(written);
    const slowest = Math.max(...times(told));
    stage.timed(
      'ten writers to a locked letter are told “later” within 2.5 s',
      faults(told).length === 0 && slowest <= toldWithinMs,
      `${tell(told)}; the slowest ${inMs(slowest)}`,
    );
  } finally {
    await held.release();
  }
}

function habitsBeside({ site, voter, others }: { site: Site; voter: Member; others: Letter[] }): Habit[] {
  let turn = 0;
  const next = () => others[turn++ % others.length]!;
  const { token } = voter;
  return [
    { name: 'page', look: () => seePage(site.url, `/d/${next().number}`, { token }) },
    {
      name: 'vote',
      look: () => {
        const variables = { input: { postId: next().id, value: turn % 2 === 0 ? 'UP' : 'DOWN' } };
        return seeData(site.url, { query: castVote, variables }, { token });
      },
    },
  ];
}
