import { setTimeout as pause } from 'node:timers/promises';
import { Random } from '@quandary/random';
import type { Stage } from '../scenario';
import { fill, lettersOf, membersOf } from '../scene/community';
import { Home } from '../scene/home';
import { Site } from '../scene/site';
import { of, tell } from '../scene/sightings';
import { Writers } from '../scene/writers';

/** Enough that every kill meets transactions. */
const writerCount = 12;
const writtenLetters = 15;
/** Acknowledged after a kill, before the next one. */
const acknowledgedBetween = 20;
/** Work goes on for so long before a kill, at random, in ms. */
const killAfter = { least: 50, most: 400 };
/** A site that is not back after this is started anew, as a supervisor would, and that is told. */
const backWithinMs = 10_000;

/** Then it is known, and what was written is still looked at. */
const mostRestarts = 3;

export interface Scene {
  site: Site;
  home: Home;
  writers: Writers;
}

/** A site with its own embedded Postgres, and people who write all the time. */
export async function openWritten({ ground }: Stage, seed: number): Promise<Scene> {
  const home = Home.make(ground);
  const site = await Site.open(ground, { env: { DATA_DIR: home.directory } });
  await fill(home.store);
  const [members, letters] = await Promise.all([
    membersOf(home.store, writerCount),
    lettersOf(home.store, writtenLetters),
  ]);
  const writers = new Writers({ url: () => site.url, members, letters, seed });
  ground.atEnd(() => writers.stop(0));
  return { site, home, writers };
}

export interface Rounds {
  /** How long each kill kept writers waiting, in ms. */
  away: number[];
  /** How often the site had ended by itself, or did not come back and was started anew. */
  restarts: number;
}

/** Kills again and again, each time in the middle of the work. */
export async function rounds(
  { site, writers }: Scene,
  count: number,
  strike: () => Promise<void>,
): Promise<Rounds> {
  const random = new Random(1, count);
  const result: Rounds = { away: [], restarts: 0 };
  for (let round = 0; round < count && result.restarts < mostRestarts; round++) {
    await pause(random.between(killAfter.least, killAfter.most));
    const began = performance.now();
    await strike();
    const back = site.running && (await writers.acknowledged(1, backWithinMs));
    if (!back || !site.running) {
      result.restarts += 1;
      await site.kill();
      await site.start();
      await writers.acknowledged(1, backWithinMs);
    }
    result.away.push(performance.now() - began);
    await writers.acknowledged(acknowledgedBetween, backWithinMs);
  }
  return result;
}

/** Is everything there that was acknowledged, once, numbered and counted right? */
export async function balance(stage: Stage, { home, site, writers }: Scene): Promise<void> {
  if (!site.running) await site.start();
  await writers.stop();
  const { acknowledged, lost, drifted, misnumbered } = await writers.ledger.check(home.store);
  const unfinished = writers.ledger.posts.filter(({ id }) => id === undefined).length;
  const what = `${acknowledged} acknowledged, ${unfinished} never`;
  stage.found(
    'keeps every acknowledged post and vote, once',
    lost.length === 0 && acknowledged > 0,
    `${what}, ${lost.length} lost or doubled${lost.length > 0 ? ` (${lost[0]})` : ''}`,
  );
  stage.found('counters are the sums of their rows', drifted.length === 0, `${drifted.length} drifted`);
  stage.found(
    'numbers of a thread have no gap and no double',
    misnumbered.length === 0,
    `${misnumbered.length} threads misnumbered`,
  );
  stage.found(
    'a writer is told “later”, and never that something broke',
    of('wrong', writers.seen).length === 0,
    tell(writers.seen),
  );
}
