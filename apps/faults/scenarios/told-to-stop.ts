import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { Random } from '@quandary/random';
import type { Scenario, Stage } from '../scenario';
import { ask, seeData, seePage, type Sighting } from '../scene/asking';
import { lettersOf, membersOf, type Letter, type Member } from '../scene/community';
import { freePort } from '../scene/ground';
import { until } from '../scene/patience';
import { Proxy } from '../scene/proxy';
import { Site, type Ended } from '../scene/site';
import { faults, inSeconds, tell } from '../scene/sightings';
import { headOf, Line } from '../scene/sockets';

const perSecond = 200;
/** Whether the machine carries the load at all. */
const beforeMs = 2_000;
const exitWithinMs = 10_000;
/** Longer than it may take, so that the figure says by how much. */
const watchedMs = 20_000;
/** A second Ctrl-C is from somebody who does not want to wait. */
const atOnceMs = 1_000;
const castVote = `mutation ($input: CastVoteInput!) { castVote(input: $input) { id } }`;
const feed = { query: `{ dilemmas(sort: NEW, first: 10) { edges { node { id title } } } }` };

export const toldToStop: Scenario = {
  goal: 'GR6',
  name: 'is replaced under load without a failed request',
  withinSeconds: [220, 180],
  async play(stage) {
    const { url, store } = await stage.cluster.base();
    const port = await freePort();
    const env = { DATABASE_URL: url, PUBLIC_URL: `http://127.0.0.1:${port}` };
    const sites = [await Site.open(stage.ground, { env }), await Site.open(stage.ground, { env })];
    const proxy = await Proxy.open(
      stage.ground,
      sites.map((site) => site.port),
      port,
    );
    const [members, letters] = await Promise.all([membersOf(store, 20), lettersOf(store, 30)]);
    const load = new Load(proxy.url, members, letters);
    stage.ground.atEnd(() => void load.stop());
    await pause(beforeMs);
    const before = tell(load.answered);
    const exits: (Ended | undefined)[] = [];
    for (const site of sites) exits.push(await replace(site, proxy, stage));
    const seen = await load.stop();
    stage.found(
      `no request fails while each of two instances is replaced at ${perSecond} requests a second`,
      faults(seen).length === 0 && seen.length > perSecond,
      `${seen.length} requests: ${tell(seen)} (before anything was replaced: ${before})`,
    );
    const slowest = Math.max(...exits.map((ended) => ended?.ms ?? Infinity));
    stage.found(
      'exits in 10 s, whatever clients do',
      slowest <= exitWithinMs && exits.every((ended) => ended?.code === 0),
      exits
        .map((ended) => (ended ? `${inSeconds(ended.ms)}, code ${ended.code}` : 'not after 20 s'))
        .join('; '),
    );
    await stopAtOnce(stage, sites[0] as Site);
  },
};

/** Somebody who stays on the line, somebody who never says the rest, somebody who reads slowly. */
async function rude(port: number, publicPort: number): Promise<Line[]> {
  const lines = await Promise.all([Line.to(port), Line.to(port), Line.to(port)]);
  const [idle, half, slow] = lines;
  idle.say(headOf('GET', '/livez', { port: publicPort }));
  const headers = { 'Content-Type': 'application/json', 'Content-Length': '500' };
  half.say(`${headOf('POST', '/graphql', { port: publicPort, headers })}{"query":`);
  slow.socket.pause();
  slow.say(headOf('GET', '/d/1', { port: publicPort }));
  await until(() => idle.heard.includes('200 OK'), { withinMs: 2_000 });
  return lines;
}

async function replace(site: Site, proxy: Proxy, stage: Stage): Promise<Ended | undefined> {
  await pause(1_000); // some load before
  const lines = await rude(site.port, proxy.port);
  const draining = site.stop('SIGTERM', watchedMs);
  const told = await until(() => drainingOf(site), { withinMs: 1_500 });
  stage.timed(
    'says at once that it drains',
    told !== undefined,
    told ?? 'no 503 from /readyz before it was gone',
  );
  const ended = await draining;
  if (!ended) await site.kill();
  lines.forEach((line) => line.hangUp());
  await site.start();
  await until(() => proxy.isReady(site.port), { withinMs: 5_000 });
  return ended;
}

async function drainingOf(site: Site): Promise<string | undefined> {
  const answer = await ask(site.url, { path: '/readyz', withinMs: 500 }).catch(() => undefined);
  return answer?.status === 503 && answer.text.includes('drain')
    ? `503 ${answer.text.trim().slice(0, 60)}`
    : undefined;
}

/** With somebody on the line who would keep it, the second Ctrl-C still stops it at once. */
async function stopAtOnce(stage: Stage, site: Site): Promise<void> {
  const lines = await rude(site.port, site.port);
  site.signal('SIGINT');
  await pause(300);
  const ended = await site.stop('SIGINT', watchedMs);
  lines.forEach((line) => line.hangUp());
  stage.timed(
    'a second Ctrl-C stops at once',
    ended !== undefined && ended.ms <= atOnceMs,
    ended ? `${inSeconds(ended.ms)} after it` : `still there after ${watchedMs / 1_000} s`,
  );
}

/** So many requests a second, whether the ones before are answered or not: pages, the API, votes. */
class Load {
  private readonly asked: Promise<Sighting>[] = [];
  readonly answered: Sighting[] = [];
  private readonly agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  private readonly random = new Random(6);
  private readonly began = performance.now();
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly url: string,
    private readonly members: readonly Member[],
    private readonly letters: readonly Letter[],
  ) {
    this.timer = setInterval(() => this.catchUp(), 10);
  }

  async stop(): Promise<Sighting[]> {
    clearInterval(this.timer);
    const seen = await Promise.all(this.asked);
    this.agent.destroy();
    return seen;
  }

  private catchUp(): void {
    const due = ((performance.now() - this.began) / 1_000) * perSecond;
    while (this.asked.length < due) this.asked.push(this.noted());
  }

  private async noted(): Promise<Sighting> {
    const sighting = await this.one();
    this.answered.push(sighting);
    return sighting;
  }

  private one(): Promise<Sighting> {
    const { token } = this.random.pick(this.members);
    const { id, number } = this.random.pick(this.letters.slice(1));
    const asker = { token, agent: this.agent };
    const dice = this.random.below(10);
    if (dice < 1) return seePage(this.url, `/d/${number}`, asker);
    if (dice < 7) return seeData(this.url, feed, asker);
    const variables = { input: { postId: id, value: this.random.pick(['UP', 'DOWN', 'NONE']) } };
    return seeData(this.url, { query: castVote, variables }, asker);
  }
}
