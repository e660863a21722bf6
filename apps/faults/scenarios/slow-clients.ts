import type { Scenario, Stage } from '../scenario';
import { ask, seePage } from '../scene/asking';
import { lettersOf } from '../scene/community';
import { until } from '../scene/patience';
import { Site } from '../scene/site';
import { inMs, inSeconds, quantile } from '../scene/sightings';
import { headOf, Line } from '../scene/sockets';

const idleLines = 1_000;
const abandoned = 1_000;
const dribbleEveryMs = 1_000;
const headers = { leastMs: 8_000, mostMs: 12_500 };
const body = { leastMs: 12_000, mostMs: 17_500 };
/** Node tells the limit in the answer, or is silent and means five. */
const nodesKeepAliveSeconds = 5;
/** Node looks at its connections now and then. */
const toleratedMs = 2_500;
const longestKeepAliveMs = 75_000;
const nextReaderMs = 1_000;
/** Beside a thousand connections that say nothing. */
const quickMs = 500;
/** More than one site should hold. */
const tooManyLines = 6_000;

export const slowClients: Scenario = {
  goal: 'GR9',
  name: 'does not wait for slow and absent clients',
  withinSeconds: [260, 120],
  async play(stage) {
    const { url, store } = await stage.cluster.base();
    const site = await Site.open(stage.ground, { env: { DATABASE_URL: url } });
    const numbers = (await lettersOf(store, 40)).slice(1).map(({ number }) => number);
    await seePage(site.url, '/');
    const kept = await KeptAlive.begin(stage, site.port);
    const dribblers = await Dribblers.begin(stage, site.port);
    await abandonedRequests(stage, site, numbers);
    await idleConnections(stage, site, numbers[0] ?? 1);
    await boundedConnections(stage, site);
    await dribblers.judge(stage);
    await kept.judge(stage);
  },
};

/** They dribble while the other scenes are played. */
class Dribblers {
  private constructor(
    private readonly head: Line,
    private readonly body: Line,
  ) {}

  static async begin({ ground }: Stage, port: number): Promise<Dribblers> {
    const [head, rest] = await Promise.all([Line.to(port), Line.to(port)]);
    ground.atEnd(() => [head, rest].forEach((line) => line.hangUp()));
    head.say('GET / HTTP/1.1\r\n');
    head.dribble(`X-Slow: ${'a'.repeat(60)}`, dribbleEveryMs);
    const said = { 'Content-Type': 'application/json', 'Content-Length': '400' };
    rest.say(headOf('POST', '/graphql', { port, headers: said }));
    rest.dribble('{"query":"{ viewer { email } }"'.padEnd(390), dribbleEveryMs);
    return new Dribblers(head, rest);
  }

  async judge(stage: Stage): Promise<void> {
    const lived = async (line: Line) => until(() => line.livedMs, { withinMs: 2 * body.mostMs });
    const [head, rest] = await Promise.all([lived(this.head), lived(this.body)]);
    const within = (ms: number | undefined, { leastMs, mostMs }: typeof body) =>
      ms !== undefined && ms >= leastMs && ms <= mostMs;
    const told = (ms: number | undefined) => (ms === undefined ? 'still open' : `cut after ${inSeconds(ms)}`);
    stage.found('who dribbles headers is cut after 10 s', within(head, headers), told(head));
    stage.found('who dribbles a body is cut after 15 s', within(rest, body), told(rest));
  }
}

async function abandonedRequests(stage: Stage, site: Site, numbers: readonly number[]): Promise<void> {
  const lines = await Promise.all(Array.from({ length: abandoned }, () => Line.to(site.port)));
  lines.forEach((line, at) => {
    line.socket.end(headOf('GET', `/d/${numbers[at % numbers.length]}`, { port: site.port }));
  });
  lines.forEach((line) => line.hangUp());
  const next = await seePage(site.url, `/d/${numbers[0]}`);
  stage.timed(
    `after ${abandoned} requests whose clients left, the next reader is answered within a second`,
    next.kind === 'good' && next.ms <= nextReaderMs,
    `${next.kind} ${next.about} after ${inMs(next.ms)}`,
  );
}

async function idleConnections(stage: Stage, site: Site, number: number): Promise<void> {
  await until(async () => (await seePage(site.url, `/d/${number}`)).kind === 'good', { withinMs: 30_000 });
  const lines = await Promise.all(Array.from({ length: idleLines }, () => Line.to(site.port)));
  const answers: number[] = [];
  for (let turn = 0; turn < 10; turn++) {
    const { kind, ms } = await seePage(site.url, `/d/${number}`);
    answers.push(kind === 'good' ? ms : Infinity);
  }
  lines.forEach((line) => line.hangUp());
  const median = quantile(answers, 0.5);
  stage.timed(
    `${idleLines} idle connections leave the site quick`,
    median <= quickMs,
    `a page in ${inMs(median)} (median of 10)`,
  );
}

async function boundedConnections(stage: Stage, site: Site): Promise<void> {
  const lines = Array.from({ length: tooManyLines }, () => Line.dial(site.port));
  stage.ground.atEnd(() => lines.forEach((line) => line.hangUp()));
  await until(() => lines.every(({ connected, endedAt }) => connected || endedAt !== undefined), {
    withinMs: 10_000,
  });
  await until(() => lines.some(({ endedAt }) => endedAt !== undefined), { withinMs: 1_500 });
  const open = lines.filter(({ connected, endedAt }) => connected && endedAt === undefined).length;
  lines.forEach((line) => line.hangUp());
  const live = await until(() => answersLive(site), { withinMs: 5_000 });
  stage.found(
    'the number of connections has an end',
    open < tooManyLines && live === true,
    `${open} of ${tooManyLines} are held; afterwards /livez ${live ? 'answers' : 'does not answer'}`,
  );
}

const answersLive = ({ url }: Site) =>
  ask(url, { path: '/livez', withinMs: 2_000 }).then(
    ({ status }) => status === 200,
    () => false,
  );

/** Asked once, and said nothing more since. */
class KeptAlive {
  private constructor(
    private readonly line: Line,
    private readonly answered: number,
  ) {}

  static async begin({ ground }: Stage, port: number): Promise<KeptAlive> {
    const line = await Line.to(port);
    ground.atEnd(() => line.hangUp());
    line.say(headOf('GET', '/livez', { port }));
    await until(() => line.heard.includes('200 OK'), { withinMs: 2_000 });
    return new KeptAlive(line, performance.now());
  }

  async judge(stage: Stage): Promise<void> {
    const rule = 'a connection that is kept alive and not used is closed';
    const told = /keep-alive: timeout=(\d+)/i.exec(this.line.heard)?.[1];
    const promised = Number(told ?? nodesKeepAliveSeconds) * 1_000;
    const passed = performance.now() - this.answered;
    const left = Math.max(0, promised - passed) + toleratedMs;
    if (left > stage.pace(longestKeepAliveMs, 5_000))
      return stage.skipped(rule, `it would be after ${inSeconds(promised)}: too long for this run`);
    const ended = await until(() => this.line.endedAt, { withinMs: left });
    const lasted = (ended ?? Infinity) - this.answered;
    stage.found(
      rule,
      lasted <= promised + toleratedMs,
      `${ended ? `after ${inSeconds(lasted)}` : 'still open'}; promised ${inSeconds(promised)}`,
    );
  }
}
