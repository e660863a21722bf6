import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario, Stage } from '../scenario';
import { speak } from '../scene/asking';
import { hasCommand, run } from '../scene/command';
import { freePort } from '../scene/ground';
import { Home } from '../scene/home';
import { inTime } from '../scene/patience';
import { Site } from '../scene/site';
import { inSeconds } from '../scene/sightings';

const saidWithinMs = 5_000;
const watchedMs = 10_000;
/** One sentence and what to do; a stack has many lines. */
const mostLines = 4;
const signUp = `mutation ($input: SignUpInput!) { signUp(input: $input) { email } }`;

interface Fault {
  what: string;
  /** @returns why it cannot be tried here */
  spoil(directory: string): string | undefined;
}

const faults: Fault[] = [
  {
    what: 'DATA_DIR that is a file',
    spoil(directory) {
      rmSync(directory, { recursive: true });
      writeFileSync(directory, 'This is a file.');
      return undefined;
    },
  },
  {
    what: 'a wrong password file',
    spoil(directory) {
      writeFileSync(join(directory, 'password'), 'not-the-password');
      return undefined;
    },
  },
  {
    what: 'an empty password file',
    spoil(directory) {
      writeFileSync(join(directory, 'password'), '');
      return undefined;
    },
  },
  {
    what: 'a missing PG_VERSION',
    spoil(directory) {
      rmSync(join(directory, 'cluster', 'PG_VERSION'));
      return undefined;
    },
  },
  {
    what: 'a read-only directory',
    spoil(directory) {
      if (process.getuid?.() === 0) return 'root may write everywhere';
      chmodSync(directory, 0o500);
      return undefined;
    },
  },
];

export const badDirectories: Scenario = {
  goal: 'GR13',
  name: 'says in a sentence what is wrong with its data directory',
  withinSeconds: [300, 220],
  async play(stage) {
    if (!hasCommand('main')) throw new Error('There is no build of the site.');
    const home = Home.make(stage.ground);
    const site = await Site.open(stage.ground, { env: { DATA_DIR: home.directory } });
    await openCopy(stage, { site, home });
    await site.stop('SIGTERM', watchedMs);
    for (const fault of faults) await startOn(stage, home.directory, fault);
  },
};

async function startOn(stage: Stage, whole: string, { what, spoil }: Fault): Promise<void> {
  const rule = `${what}: one sentence in 5 s, exit code 1, and nothing left behind`;
  const directory = join(stage.ground.newFolder('spoilt'), 'home');
  cpSync(whole, directory, { recursive: true });
  const why = spoil(directory);
  if (why) return stage.skipped(rule, why);
  const env = {
    DATA_DIR: directory,
    HOST: '127.0.0.1',
    PORT: String(await freePort()),
    ADVICE_VECTORS: 'off',
  };
  const { outcome, kill } = run(stage.ground, 'main', { env });
  const ended = await inTime(outcome, watchedMs);
  const left = processesIn(directory);
  if (!ended) kill();
  left.forEach((pid) => process.kill(pid, 'SIGKILL'));
  if (!ended) return stage.found(rule, false, `neither open nor ended after ${inSeconds(watchedMs)}`);
  const lines = ended.text.split('\n').filter((line) => line.trim() !== '');
  const short = lines.length > 0 && lines.length <= mostLines && !ended.text.includes('    at ');
  stage.found(
    rule,
    ended.code === 1 && short && ended.ms <= saidWithinMs && left.length === 0,
    `code ${ended.code} after ${inSeconds(ended.ms)}, ${left.length} processes left: “${lines.join(' ').trim().slice(0, 160)}”`,
  );
}

/** Whoever has the directory in its command line. */
function processesIn(directory: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => {
      if (!(pid > 0) || pid === process.pid) return false;
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(directory);
      } catch {
        return false; // it ended while we looked
      }
    });
}

/** Who tries a restore on a copy of a running site must not write to the living one. */
async function openCopy(stage: Stage, { site, home }: { site: Site; home: Home }): Promise<void> {
  const directory = stage.ground.newFolder('copy');
  mkdirSync(directory, { recursive: true });
  cpSync(home.directory, directory, { recursive: true });
  const copied = Home.make(stage.ground, directory);
  const count = () => home.store.count('SELECT count(*) FROM members');
  const before = await count();
  const other = await Site.prepare(stage.ground, { env: { DATA_DIR: directory } });
  const opened = await other.start().then(
    () => true,
    () => false,
  );
  const input = {
    email: 'copy@canary.test',
    handle: 'copy_of_a_site',
    password: 'a long enough pass phrase',
  };
  if (opened) await speak(other.url, { query: signUp, variables: { input } }).catch(() => undefined);
  const after = await count();
  stage.found(
    'a copy of the data directory never opens the original',
    after === before && copied.directory !== home.directory && site.running,
    `${opened ? 'the copy opened' : `the copy said: “${other.output.trim().slice(0, 120)}”`}; the original has ${after - before} members more`,
  );
  await other.stop('SIGTERM', watchedMs);
}
