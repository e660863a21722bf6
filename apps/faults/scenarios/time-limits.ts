import type { Scenario, Stage } from '../scenario';
import { seeData, speak, type Sighting } from '../scene/asking';
import type { Base } from '../scene/cluster';
import { lettersOf, membersOf } from '../scene/community';
import { until } from '../scene/patience';
import { Site } from '../scene/site';
import { inMs, inSeconds, tell } from '../scene/sightings';

/** The limit and what a busy machine adds. */
const statement = { leastMs: 1_500, mostMs: 3_000 };
const lock = { leastMs: 700, mostMs: 2_000 };
const idle = { leastMs: 8_000, mostMs: 13_000 };

const castVote = `mutation ($input: CastVoteInput!) { castVote(input: $input) { id } }`;
const comment = `mutation ($input: PostCommentInput!) { postComment(input: $input) { ... on Comment { id } } }`;
const articles = { query: `{ articles(first: 3) { edges { node { id title } } } }` };
const idleInTransaction = `
  SELECT pid FROM pg_stat_activity
  WHERE datname = current_database() AND usename = 'quandary_site' AND state = 'idle in transaction'`;
const waitingForLock = `
  SELECT pid FROM pg_stat_activity
  WHERE datname = current_database() AND usename = 'quandary_site' AND wait_event_type = 'Lock'`;

const idleRule = 'a transaction that stands idle ends after ten seconds, and its locks with it';

export const timeLimits: Scenario = {
  goal: 'GR9',
  name: 'lets nothing in the database take for ever',
  withinSeconds: [120, 120],
  async play(stage) {
    const base = await stage.cluster.base();
    const site = await Site.open(stage.ground, { env: { DATABASE_URL: base.url } });
    await lockLimit(stage, site, base);
    if (stage.pace(true, false)) await idleLimit(stage, site, base);
    else stage.skipped(idleRule, 'it takes ten seconds: in a full run');
    await statementLimit(stage, site, base);
  },
};

function judge(
  stage: Stage,
  rule: string,
  { seen, limits }: { seen: Sighting; limits: { leastMs: number; mostMs: number } },
): void {
  const holds = seen.kind === 'later' && seen.ms >= limits.leastMs && seen.ms <= limits.mostMs;
  stage.found(rule, holds, `${tell([seen])} after ${inMs(seen.ms)}`);
}

async function lockLimit(stage: Stage, site: Site, { store }: Base): Promise<void> {
  const [[member], [, letter]] = await Promise.all([membersOf(store, 1), lettersOf(store, 2)]);
  const held = await store.hold('SELECT id FROM posts WHERE id = $1 FOR UPDATE', [letter?.id]);
  try {
    const variables = { input: { postId: letter?.id, value: 'UP' } };
    const seen = await seeData(site.url, { query: castVote, variables }, { token: member?.token });
    judge(stage, 'a lock is waited for one second', { seen, limits: lock });
  } finally {
    await held.release();
  }
}

/** The site stands still in the middle of a transaction, as a process does that is swapped out. */
async function idleLimit(stage: Stage, site: Site, { store }: Base): Promise<void> {
  const [[member], [, , letter]] = await Promise.all([membersOf(store, 1), lettersOf(store, 3)]);
  const held = await store.hold('SELECT id FROM posts WHERE id = $1 FOR UPDATE', [letter?.id]);
  const variables = { input: { parentId: letter?.id, body: 'It stops in the middle.' } };
  const { token } = member ?? {};
  const asked = speak(site.url, { query: comment, variables }, { token }).catch(() => undefined);
  try {
    await until(async () => (await store.rows(waitingForLock)).length > 0, { withinMs: 3_000 });
    site.signal('SIGSTOP');
  } finally {
    await held.release();
  }
  const began = performance.now();
  const stands = await until(async () => (await store.rows(idleInTransaction)).length > 0, {
    withinMs: 2_000,
  });
  const over = await until(
    async () => (await store.rows(idleInTransaction)).length === 0 && performance.now() - began,
    { withinMs: 2 * idle.mostMs, everyMs: 100 },
  );
  site.signal('SIGCONT');
  await asked;
  const lasted = over ? inSeconds(over) : 'more than 26 s';
  stage.found(
    idleRule,
    Boolean(stands && over && over >= idle.leastMs && over <= idle.mostMs),
    stands ? lasted : 'no transaction stood idle: it was not tripped',
  );
  const again = await seeData(site.url, articles);
  stage.found(
    'the site lives on when its connection was ended for standing idle',
    site.running && again.kind === 'good',
    site.running ? tell([again]) : 'the process ended',
  );
}

/** The table of articles becomes a view that takes a minute. Last: it stays so. */
async function statementLimit(stage: Stage, site: Site, { store }: Base): Promise<void> {
  await store.run(
    'ALTER TABLE articles RENAME TO quick_articles',
    'CREATE VIEW articles AS SELECT quick.* FROM quick_articles AS quick, pg_sleep(60)',
    'GRANT SELECT ON articles TO quandary_site',
    'GRANT SELECT ON quick_articles TO quandary, quandary_site',
  );
  if (!site.running) await site.start();
  const seen = await seeData(site.url, articles);
  judge(stage, 'a statement of the web takes two seconds at most', { seen, limits: statement });
}
