import { spawnSync } from 'node:child_process';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { withOther } from '../against';
import { measureRounds, serverOf, warmUp, type Bench, type Pace } from '../rounds';
import { cellsOf, otherOf, type Door, type Scenario } from '../scenarios';
import { ratioCell, sideBySide, type SideBySide } from '../side-by-side';
import { fixed, table, type Column } from '../table';
import { optimisations, type Optimisation } from './optimisations';

/**
 * A quarter of an hour for all. What is left out runs in a new process, which must be as warm as the other. Processor time for a request is steadier than requests a second and shows a gain of 5 % in two
 * rounds, on a machine that does other things, too.
 */
const pace: Pace = { rounds: 2, warmUp: 1, measured: 2, compile: 20, ping: 1, repeats: 0 };
/** As many as ask at once in the goals. */
const connections = 16;

interface Gain extends SideBySide {
  name: string;
  scenario: string;
  door: Door;
}

interface Wanted {
  root: string;
  /** Words in the names of those that are measured; an empty one for all. */
  words: readonly string[];
  scenarios: readonly Scenario[];
  /** Starts a build beside the whole one. */
  open(script: string): Promise<Bench>;
  say(text: string): void;
}

/** Measures what each optimisation gains, one after the other, and prints a table. */
export async function ablate({ root, words, scenarios, open, say }: Wanted): Promise<string> {
  const gains: Gain[] = [];
  for (const [at, optimisation] of optimisations.entries()) {
    if (!words.some((word) => optimisation.name.includes(word))) continue;
    say(`Building the site without ${optimisation.name} …`);
    const bench = await open(buildWithout(root, at));
    gains.push(...(await gainsOf(optimisation, { bench, scenarios, say })));
    await bench.other?.stop();
  }
  return table(columns, gains);
}

function buildWithout(root: string, at: number): string {
  const folder = join(root, 'dist/ablation', String(at));
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vite/bin/vite.js'),
      ...['build', '--config', 'apps/bench/ablation/vite.config.ts', '--logLevel', 'warn'],
    ],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', WITHOUT: String(at) } },
  );
  if (status !== 0) throw new Error(stderr);
  const pages = join(folder, 'web');
  if (!existsSync(pages)) symlinkSync(join(root, 'dist/web'), pages);
  return join(folder, 'api/main.js');
}

interface Measuring extends Pick<Wanted, 'scenarios' | 'say'> {
  bench: Bench;
}

async function gainsOf({ name, shows }: Optimisation, { bench, scenarios, say }: Measuring): Promise<Gain[]> {
  const gains: Gain[] = [];
  for (const [scenario, door] of shows) {
    const found = scenarios.find((one) => one.name === scenario);
    if (!found?.sides[door]) throw new Error(`There is no scenario ${scenario} by ${door}.`);
    say(`${name}: ${scenario} …`);
    const asked = withOther({ ...found, sides: { [door]: found.sides[door] } });
    for (const cell of cellsOf(asked))
      await warmUp({ url: serverOf(bench, cell).url, variants: asked.sides[cell]!.variants }, pace.compile);
    const rounds = await measureRounds(bench, { scenario: asked, connections, pace });
    const pairs = rounds.flatMap(({ turns }) => {
      const [ours, other] = [turns[door], turns[otherOf(door)]];
      return ours && other ? [{ ours, other }] : [];
    });
    const gain = { name, scenario, door, ...sideBySide(pairs) };
    say(`${name}: ${scenario}: processor time without / with ${fixed(1 / gain.cpuRatio, 3)}`);
    gains.push(gain);
  }
  return gains;
}

const columns: Column<Gain>[] = [
  ['optimisation', ({ name }) => name],
  ['scenario', ({ scenario }) => scenario],
  ['as', ({ door }) => door],
  ['with / without, requests a second (min–max)', ratioCell],
  ['processor time without / with', ({ cpuRatio }) => fixed(1 / cpuRatio, 3)],
];
