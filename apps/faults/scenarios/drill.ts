import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { Random } from '@quandary/random';
import type { Scenario, Stage } from '../scenario';
import { seePage } from '../scene/asking';
import { hasCommand, run, type Outcome } from '../scene/command';
import { Home } from '../scene/home';
import { Site } from '../scene/site';
import { inSeconds } from '../scene/sightings';
import { openWritten, type Scene } from './kills';

/** Five minutes for a gigabyte; this site has some megabytes. */
const restoredWithinMs = 30_000;
const rule = 'a backup is made under writers, and restored';

export const drill: Scenario = {
  goal: 'GR11',
  name: 'restores a backup that was made under writers and kills',
  withinSeconds: [240, 150],
  async play(stage) {
    if (!hasCommand('backup') || !hasCommand('restore'))
      return stage.skipped(rule, 'this build has no commands “backup” and “restore”');
    const scene = await openWritten(stage, 11);
    const folder = stage.ground.newFolder('backups');
    const env = { DATA_DIR: scene.home.directory };
    await scene.writers.acknowledged(100, 20_000);
    await killed(stage, 'backup', { words: [folder], env });
    const owed = scene.writers.ledger.posts.filter(({ id }) => id !== undefined).map(({ id }) => id ?? '');
    const backup = await run(stage.ground, 'backup', { words: [folder], env }).outcome;
    stage.found('a backup is made while people write', backup.code === 0, told(backup));
    await scene.writers.stop();
    await restored(stage, scene, { folder, owed });
  },
};

const told = ({ code, ms, text }: Outcome) =>
  `code ${code} after ${inSeconds(ms)}${code === 0 ? '' : `: “${text.slice(0, 160)}”`}`;

/** A first attempt ends in the middle: what it leaves behind must not be in the way. */
async function killed(stage: Stage, name: string, wish: Parameters<typeof run>[2]): Promise<void> {
  const command = run(stage.ground, name, wish);
  await pause(new Random(11).between(600, 1_200));
  command.kill();
  await command.outcome;
}

async function restored(
  stage: Stage,
  { site, home }: Scene,
  { folder, owed }: { folder: string; owed: string[] },
): Promise<void> {
  const parent = stage.ground.newFolder('restored');
  const env = { DATA_DIR: home.directory };
  await killed(stage, 'restore', { words: [folder, '--into', join(parent, 'first')], env });
  const directory = join(parent, 'second');
  const restore = await run(stage.ground, 'restore', { words: [folder, '--into', directory], env }).outcome;
  stage.found(
    'it is restored into a new directory, in time',
    restore.code === 0 && restore.ms <= restoredWithinMs,
    told(restore),
  );
  await site.stop('SIGTERM', 15_000);
  if (restore.code !== 0) return;
  const copy = Home.make(stage.ground, directory);
  const other = await Site.open(stage.ground, { env: { DATA_DIR: directory } });
  const there = await copy.store.count('SELECT count(*) FROM posts WHERE id = ANY($1)', [owed]);
  stage.found(
    'everything that was acknowledged before the backup is in it',
    there === owed.length && owed.length > 0,
    `${there} of ${owed.length}`,
  );
  const page = await seePage(other.url, '/');
  stage.found('the restored site is open', page.kind === 'good', `${page.kind} ${page.about}`);
}
