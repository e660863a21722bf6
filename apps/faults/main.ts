import 'reflect-metadata';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { sumOf, tableOf } from './report';
import { play, playAgain, type Finding, type Setting } from './scenario';
import { scenarios } from './scenarios/list';
import { Cluster } from './scene/cluster';
import { Ground } from './scene/ground';

/** npm run test:faults [-- --fast] [--only WORD] [--list] */

const { values: options } = parseArgs({
  options: {
    fast: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    list: { type: 'boolean', default: false },
  },
});
const say = (text: string) => void process.stdout.write(`  ${text}\n`);
const wanted = scenarios.filter(
  ({ name, goal }) =>
    goal.toLowerCase() === options.only.toLowerCase() ||
    name.toLowerCase().includes(options.only.toLowerCase()),
);

if (options.list) {
  for (const { goal, name } of wanted) say(`${goal}: ${name}`);
} else {
  process.exit(await run());
}

async function run(): Promise<number> {
  if (wanted.length === 0) throw new Error(`No scenario has “${options.only}” in its name.`);
  const ground = Ground.open();
  const began = performance.now();
  endWith(ground);
  const findings: Finding[] = [];
  try {
    const cluster = await Cluster.make(ground);
    const setting: Setting = { cluster, ground, fast: options.fast, say };
    for (const scenario of wanted) {
      const found = await play(scenario, setting);
      const again = options.fast && found.some(({ verdict }) => verdict === 'failed');
      findings.push(...(again ? await playAgain(scenario, setting, found) : found));
    }
  } finally {
    await ground.clear();
  }
  const seconds = Math.round((performance.now() - began) / 1_000);
  process.stdout.write(
    `\n${tableOf(findings)}\n\n${circumstances(seconds, findings)}\n\n${sumOf(findings)}\n`,
  );
  return findings.some(({ verdict }) => verdict === 'failed') ? 1 : 0;
}

/** Ctrl-C ends everything that the run started; a second one at once. */
function endWith(ground: Ground): void {
  let ending = false;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (ending) process.exit(1);
      ending = true;
      void ground.clear().finally(() => process.exit(1));
    });
  }
}

/** Times say little on a machine that does other things as well. */
function circumstances(seconds: number, findings: readonly Finding[]): string {
  const [, load = 0] = loadavg();
  const missed = findings.filter(({ verdict }) => verdict === 'missed').length;
  const told = missed > 0 ? `  ${missed} goals in time were missed; only a full run judges them.\n` : '';
  return `${told}  It took ${seconds} s on ${cpus().length} cores; the machine's load was ${load.toFixed(1)} in the last five minutes.`;
}
