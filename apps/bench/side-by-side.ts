import { fixed, median, type Column } from './table';
import type { Turn } from './rounds';
import type { Door } from './scenarios';

/** Our turns and those of another server in the same rounds. */
export interface SideBySide {
  ours: Turn;
  other: Turn;
  /** Our requests a second over the other's, round by round. */
  ratio: { median: number; least: number; most: number };
  /** Our CPU for each request over the other's. */
  cpuRatio: number;
}

/** What is compared, as what, and how many asked at once. */
export interface Subject {
  scenario: string;
  door: Door;
  connections: number;
}

export function sideBySide(pairs: readonly { ours: Turn; other: Turn }[]): SideBySide {
  const ratios = pairs.map(({ ours, other }) => ours.perSecond / other.perSecond);
  return {
    ours: medianTurn(pairs.map(({ ours }) => ours)),
    other: medianTurn(pairs.map(({ other }) => other)),
    ratio: { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) },
    cpuRatio: median(pairs.map(({ ours, other }) => cpu(ours) / cpu(other))),
  };
}

const cpu = ({ nodeMs, postgresMs }: Turn) => nodeMs + postgresMs;

function medianTurn(turns: readonly Turn[]): Turn {
  const of = (key: keyof Turn) => median(turns.map((turn) => turn[key]));
  return {
    perSecond: of('perSecond'),
    nodeMs: of('nodeMs'),
    postgresMs: of('postgresMs'),
    p50: of('p50'),
    p95: of('p95'),
  };
}

/** The columns that every comparison begins with. */
export const subjectColumns: Column<Subject>[] = [
  ['scenario', ({ scenario }) => scenario],
  ['as', ({ door }) => door],
  ['connections', ({ connections }) => String(connections)],
];

export const ratioCell = ({ ratio }: SideBySide) =>
  `${fixed(ratio.median, 3)} (${fixed(ratio.least, 3)}–${fixed(ratio.most, 3)})`;

/** Processor time for one request, of the Node process and of Postgres. */
export const costCell = ({ nodeMs, postgresMs }: Turn) => `${fixed(nodeMs, 2)} + ${fixed(postgresMs, 2)}`;
