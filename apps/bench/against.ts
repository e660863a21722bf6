import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Result } from './report';
import { doors, otherOf, type Scenario } from './scenarios';
import {
  costCell,
  ratioCell,
  sideBySide,
  subjectColumns,
  type SideBySide,
  type Subject,
} from './side-by-side';
import { fixed, table, whole, type Column } from './table';

/** The site beside another build of it, in the same rounds. */
export interface Comparison extends Subject, SideBySide {
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
    const compared = sideBySide(pairs);
    return {
      scenario,
      door,
      connections,
      ...compared,
      verdict: verdictOn(compared.ratio.median, compared.cpuRatio),
    };
  });
}

/** Where only the throughput says that we are slower, and the CPU does not, the machine may have been busy. */
function verdictOn(ratio: number, cpuRatio: number): string {
  if (ratio >= leastShare) return 'yes';
  return cpuRatio <= 1 / leastShare ? 'doubtful' : 'no';
}

const columns: Column<Comparison>[] = [
  ...subjectColumns,
  ['other req/s', ({ other }) => whole(other.perSecond)],
  ['ours req/s', ({ ours }) => whole(ours.perSecond)],
  ['ours / other (min–max)', ratioCell],
  ['CPU ours / other', ({ cpuRatio }) => fixed(cpuRatio, 2)],
  ['other CPU ms: Node + Postgres', ({ other }) => costCell(other)],
  ['our CPU ms', ({ ours }) => costCell(ours)],
  ['other p95 ms', ({ other }) => fixed(other.p95, 1)],
  ['our p95 ms', ({ ours }) => fixed(ours.p95, 1)],
  [`≥ ${leastShare}`, ({ verdict }) => verdict],
];

export const comparisonTable = (comparisons: readonly Comparison[]) => table(columns, comparisons);
