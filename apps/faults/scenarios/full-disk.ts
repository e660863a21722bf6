import { spawnSync } from 'node:child_process';
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario, Stage } from '../scenario';
import { kindOf, seePage, speak, type Spoken } from '../scene/asking';
import { fill, lettersOf, membersOf, type Letter, type Member } from '../scene/community';
import type { Ground } from '../scene/ground';
import { Home } from '../scene/home';
import { until } from '../scene/patience';
import { readiness } from '../scene/readiness';
import { Site } from '../scene/site';

/** A new cluster, the demo community, and what Postgres keeps of its log. */
const diskSize = '220m';
const blockBytes = 1 << 20;
/** Writes until one is refused: what Postgres has set aside already is used first. */
const mostWrites = 400;
const longText = 'It does not fit on the disk any more. '.repeat(120);
const rule = 'a full disk';
const comment = `mutation ($input: PostCommentInput!) { postComment(input: $input) { ... on Comment { id } } }`;

interface Scene {
  stage: Stage;
  site: Site;
  home: Home;
  member: Member;
  letter: Letter;
}

export const fullDisk: Scenario = {
  goal: 'GR13',
  name: 'reads on when the disk is full',
  withinSeconds: [180, 150],
  async play(stage) {
    const disk = mountDisk(stage.ground);
    if ('why' in disk) return stage.skipped(rule, disk.why);
    const home = Home.make(stage.ground, disk.directory);
    const site = await Site.open(stage.ground, { env: { DATA_DIR: home.directory } });
    await fill(home.store);
    const [[member], [, letter]] = await Promise.all([membersOf(home.store, 1), lettersOf(home.store, 2)]);
    if (!member || !letter) throw new Error('There is nobody to write.');
    const scene = { stage, site, home, member, letter };
    const pid = site.pid;
    const filler = fillUp(home.directory);
    await whileFull(scene);
    rmSync(filler);
    await afterwards(scene, pid);
  },
};

function mountDisk(ground: Ground): { directory: string } | { why: string } {
  if (process.platform !== 'linux') return { why: 'only Linux has tmpfs' };
  if (process.getuid?.() !== 0) return { why: 'only root may mount a small tmpfs' };
  const directory = ground.newFolder('disk');
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${diskSize}`, 'tmpfs', directory]);
  if (mounted.status !== 0) return { why: `this machine mounts no tmpfs (${String(mounted.stderr).trim()})` };
  ground.atEnd(() => void spawnSync('umount', ['-l', directory]));
  return { directory };
}

/** @returns the file that takes all the room there is */
function fillUp(directory: string): string {
  const file = join(directory, 'filler');
  const handle = openSync(file, 'w');
  const block = Buffer.alloc(blockBytes, 1);
  try {
    for (;;) writeSync(handle, block);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(handle);
  }
  return file;
}

async function write({ site, member, letter }: Scene, at: number): Promise<Spoken | undefined> {
  const variables = { input: { parentId: letter.id, body: `${at}: ${longText}` } };
  return speak(site.url, { query: comment, variables }, { token: member.token }).catch(() => undefined);
}

async function whileFull(scene: Scene): Promise<void> {
  const { stage, site, home, letter, member } = scene;
  let granted = 0;
  let refused: Spoken | undefined;
  let cut = false;
  for (let at = 0; at < mostWrites && !refused && !cut; at++) {
    const spoken = await write(scene, at);
    if (!spoken) cut = true;
    else if (kindOf(spoken)[0] === 'good') granted += 1;
    else refused = spoken;
  }
  const [kind, about] = refused ? kindOf(refused) : ['nothing', ''];
  stage.found(
    'a write that does not fit is refused with “later”, typed',
    kind === 'later',
    cut ? 'the connection broke' : `after ${granted} more: ${kind} ${about}`,
  );
  const free = statfsSync(home.directory).bavail * statfsSync(home.directory).bsize;
  const ready = await readiness(site.url);
  stage.found('/readyz says that it is full', ready.includes('full'), `${ready}; ${free} bytes free`);
  const page = await seePage(site.url, `/d/${letter.number}`, { token: member.token });
  stage.found('pages are read on', page.kind === 'good', `${page.kind} ${page.about}`);
  const there = await home.store
    .count(`SELECT count(*) FROM posts WHERE body LIKE '%does not fit%'`)
    .catch(() => -1);
  stage.found(
    'nothing is half-written',
    there === granted,
    there < 0 ? 'the database does not answer' : `${granted} acknowledged, ${there} there`,
  );
}

async function afterwards(scene: Scene, pid: number): Promise<void> {
  const { stage, site } = scene;
  let at = mostWrites;
  const good = await until(
    async () => {
      const spoken = await write(scene, at++);
      return spoken !== undefined && kindOf(spoken)[0] === 'good';
    },
    { withinMs: 10_000, everyMs: 200 },
  );
  stage.found(
    'with room again it writes again, without a restart',
    good === true && site.running && site.pid === pid,
    good ? 'the next post is there' : site.running ? 'no write was granted in 10 s' : 'the process ended',
  );
}
