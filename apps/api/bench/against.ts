import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cpu, fixed, median, medianTurn, table, whole, type Column, type Result } from './report';
import type { Turn } from './rounds';
import { doors, otherOf, type Door, type Scenario } from './scenarios';

/** The site beside another build of it, in the same rounds. */
export interface Comparison {
  scenario: string;
  door: Door;
  connections: number;
  ours: Turn;
  other: Turn;
  /** Our requests a second over the other's, round by round. */
  ratio: { median: number; least: number; most: number };
  /** Our CPU for each request over the other's. */
  cpuRatio: number;
  verdict: string;
}

/** Speed is not paid with: a twentieth is what two runs of one build differ by. */
const leastShare = 0.95;

/**
 * Where a build's server lies. Throws when there is none.
 * @param folder a checkout that has been built, or its dist
 */
export function serverIn(folder: string): string {
  const from = resolve(process.env.INIT_CWD ?? '.', folder); // npm runs scripts elsewhere than where they were asked for
  const places = [join(from, 'dist/api/main.js'), join(from, 'api/main.js')];
  const found = places.find((place) => existsSync(place));
  if (!found) throw new Error(`There is no build in ${folder}: run \`npm run build\` there first.`);
  return found;
}

/** The same scenario with the other build beside the site, door by door. */
export function withOther(scenario: Scenario): Scenario {
  const sides = { ...scenario.sides };
  for (const door of doors) if (sides[door]) sides[otherOf(door)] = { ...sides[door], goal: undefined };
  return { ...scenario, sides };
}

export function comparisonsOf({ scenario, connections, rounds }: Result): Comparison[] {
  return doors.flatMap((door) => {
    const pairs = rounds.flatMap(({ turns }) => {
      const [ours, other] = [turns[door], turns[otherOf(door)]];
      return ours && other ? [{ ours, other }] : [];
    });
    if (pairs.length === 0) return [];
    const ratios = pairs.map(({ ours, other }) => ours.perSecond / other.perSecond);
    const ratio = { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
    const cpuRatio = median(pairs.map(({ ours, other }) => cpu(ours) / cpu(other)));
    return {
      scenario,
      door,
      connections,
      ratio,
      cpuRatio,
      ours: medianTurn(pairs.map((pair) => pair.ours)),
      other: medianTurn(pairs.map((pair) => pair.other)),
      verdict: verdictOn(ratio.median, cpuRatio),
    };
  });
}

/** Where only the throughput says that we are slower, and the CPU does not, the machine may have been busy. */
function verdictOn(ratio: number, cpuRatio: number): string {
  if (ratio >= leastShare) return 'yes';
  return cpuRatio <= 1 / leastShare ? 'doubtful' : 'no';
}

const cost = ({ nodeMs, postgresMs }: Turn) => `${fixed(nodeMs, 2)} + ${fixed(postgresMs, 2)}`;

const columns: Column<Comparison>[] = [
  ['scenario', ({ scenario }) => scenario],
  ['as', ({ door }) => door],
  ['connections', ({ connections }) => String(connections)],
  ['other req/s', ({ other }) => whole(other.perSecond)],
  ['ours req/s', ({ ours }) => whole(ours.perSecond)],
  [
    'ours / other (min–max)',
    ({ ratio }) => `${fixed(ratio.median, 3)} (${fixed(ratio.least, 3)}–${fixed(ratio.most, 3)})`,
  ],
  ['CPU ours / other', ({ cpuRatio }) => fixed(cpuRatio, 2)],
  ['other CPU ms: Node + Postgres', ({ other }) => cost(other)],
  ['our CPU ms', ({ ours }) => cost(ours)],
  ['other p95 ms', ({ other }) => fixed(other.p95, 1)],
  ['our p95 ms', ({ ours }) => fixed(ours.p95, 1)],
  [`≥ ${leastShare}`, ({ verdict }) => verdict],
];

export const comparisonTable = (comparisons: readonly Comparison[]) => table(columns, comparisons);
