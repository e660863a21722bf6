import type { Scenario, Stage } from '../scenario';
import { seeData, seePage, type Sighting } from '../scene/asking';
import { lettersOf, membersOf } from '../scene/community';
import { until } from '../scene/patience';
import { fire, goodPerSecond, wrongOf, type Salvo } from '../scene/salvo';
import { Site } from '../scene/site';
import { headOf } from '../scene/sockets';
import { inMs, inSeconds, quantile } from '../scene/sightings';

const easyConnections = 16;
const manyConnections = 300;
/** The compilers need some requests before a rate says anything. */
const warmUpSeconds = 2;
const goal = { share: 0.8, admittedMs: 1_000, refusedMs: 50, normalMs: 5_000 };
/** An answer as on a day when nothing happens. */
const normalAnswerMs = 500;

const feed = { query: `{ dilemmas(sort: NEW, first: 10) { edges { node { id title excerpt } } } }` };

interface Door {
  name: string;
  requests: string[];
  look(): Promise<Sighting>;
}

export const tooMany: Scenario = {
  goal: 'GR7',
  name: 'bends when too many come',
  withinSeconds: [260, 120],
  async play(stage) {
    const { url, store } = await stage.cluster.base();
    const site = await Site.open(stage.ground, { env: { DATABASE_URL: url } });
    const numbers = (await lettersOf(store, 40)).slice(1).map(({ number }) => number);
    const [member] = await membersOf(store, 1);
    for (const door of doorsOf(site, { numbers, token: member!.token })) await bend(stage, site, door);
  },
};

interface Known {
  numbers: readonly number[];
  token: string;
}

function doorsOf({ url, port }: Site, { numbers, token }: Known): Door[] {
  const body = JSON.stringify(feed);
  const post = {
    'Content-Type': 'application/json',
    Accept: 'application/json',
    'Content-Length': String(body.length),
  };
  const pages = (name: string, headers = {}): Door => ({
    name,
    requests: numbers.map((number) =>
      headOf('GET', `/d/${number}`, { port, headers: { Accept: 'text/html', ...headers } }),
    ),
    look: () => seePage(url, `/d/${numbers[0]}`),
  });
  return [
    pages('guests'),
    // As from a proxy that keeps no connections, and from visitors who have just come.
    pages('guests, each by a connection of their own', { Connection: 'close' }),
    pages('members', { Cookie: `session=${token}` }), // theirs come from no memory
    {
      name: 'GraphQL',
      requests: [`${headOf('POST', '/graphql', { port, headers: post })}${body}`],
      look: () => seeData(url, feed),
    },
  ];
}

async function bend(stage: Stage, { port }: Site, { name, requests, look }: Door): Promise<void> {
  const shoot = (connections: number, seconds: number) =>
    fire(stage.ground, { port, connections, seconds, requests });
  await shoot(easyConnections, warmUpSeconds);
  const best = await shoot(easyConnections, stage.pace(6, 3));
  const crowd = await shoot(manyConnections, stage.pace(20, 6));
  const began = performance.now();
  const normal = await until(
    async () => {
      const { kind, ms } = await look();
      return kind === 'good' && ms <= normalAnswerMs ? performance.now() - began : undefined;
    },
    { withinMs: 2 * goal.normalMs },
  );
  judge(stage, name, { best, crowd, normal });
}

interface Measured {
  best: Salvo;
  crowd: Salvo;
  normal: number | undefined;
}

function judge(stage: Stage, name: string, { best, crowd, normal }: Measured): void {
  const share = goodPerSecond(crowd) / goodPerSecond(best);
  stage.timed(
    `${name}: at ${manyConnections} connections good answers stay at 0.8 of the best rate`,
    share >= goal.share,
    `${share.toFixed(2)}: ${Math.round(goodPerSecond(crowd))} of ${Math.round(goodPerSecond(best))} a second`,
  );
  const admitted = quantile(crowd.good, 0.99);
  stage.timed(
    `${name}: who is let in is answered within a second (p99)`,
    admitted <= goal.admittedMs && crowd.good.length > 0,
    inMs(admitted),
  );
  const refused = quantile(crowd.later, 0.99);
  const wrong = wrongOf(crowd) + crowd.unanswered;
  stage.timed(
    `${name}: who is refused gets 503 and Retry-After within 50 ms (p99)`,
    refused <= goal.refusedMs && wrong === 0,
    `${crowd.later.length} refused, ${inMs(refused)}; ${wrong} otherwise ${JSON.stringify(crowd.wrong)}, ${crowd.unanswered} cut`,
  );
  stage.timed(
    `${name}: within 5 s afterwards all is as usual`,
    normal !== undefined && normal <= goal.normalMs,
    normal === undefined ? 'not after 10 s' : `a good answer after ${inSeconds(normal)}`,
  );
}
