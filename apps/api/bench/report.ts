import { doors, type Cell, type Door, type Scenario } from './scenarios';
import type { Round, Turn } from './rounds';
import type { StatementCounts } from './statement-counts';

export interface Result {
  scenario: string;
  connections: number;
  rounds: Round[];
  statements: StatementCounts;
  goals: Partial<Record<Cell, number>>;
}

/** One line of the table: a cell of the site beside the anchor. */
export interface Line {
  scenario: string;
  door: Door;
  connections: number;
  bare: Turn;
  ours: Turn;
  ratio: { median: number; least: number; most: number };
  /** Ours for each request over bare's. */
  cpuRatio: number;
  statements: number | undefined;
  goal: number | undefined;
  verdict: string;
  dirty: string[];
}

export function linesOf({ scenario, connections, rounds, statements, goals }: Result): Line[] {
  return doors.flatMap((door) => {
    if (!rounds[0]?.turns[door]) return [];
    const pairs = rounds.map(({ turns }) => ({ bare: turns.bare as Turn, ours: turns[door] as Turn }));
    const ratios = pairs.map(({ bare, ours }) => ours.perSecond / bare.perSecond);
    const ratio = { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
    const cpuRatio = median(pairs.map(({ bare, ours }) => cpu(ours) / cpu(bare)));
    const goal = goals[door];
    return {
      scenario,
      door,
      connections,
      ratio,
      cpuRatio,
      goal,
      bare: medianTurn(pairs.map((pair) => pair.bare)),
      ours: medianTurn(pairs.map((pair) => pair.ours)),
      statements: statements[door],
      verdict: verdictOn(goal, ratio.median, cpuRatio),
      dirty: rounds.flatMap((round) => round.dirty || []),
    };
  });
}

const tolerance = 1.2;

/**
 * Two numbers judge together, because each alone is noisy: the share of the anchor's throughput, and its
 * counterpart in CPU time. One of them may miss a little.
 */
function verdictOn(goal: number | undefined, ratio: number, cpuRatio: number): string {
  if (goal === undefined) return '';
  const misses = [goal / ratio, Number.isNaN(cpuRatio) ? goal / ratio : cpuRatio * goal].map((by) => by > 1);
  const far = goal / ratio > tolerance || cpuRatio * goal > tolerance;
  return far || misses.every(Boolean) ? 'no' : 'yes';
}

export const cpu = ({ nodeMs, postgresMs }: Turn) => nodeMs + postgresMs;

export function medianTurn(turns: Turn[]): Turn {
  const of = (key: keyof Turn) => median(turns.map((turn) => turn[key]));
  return {
    perSecond: of('perSecond'),
    nodeMs: of('nodeMs'),
    postgresMs: of('postgresMs'),
    p50: of('p50'),
    p95: of('p95'),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export const fixed = (value: number, digits: number) => (Number.isNaN(value) ? '–' : value.toFixed(digits));
export const whole = (value: number) => Math.round(value).toLocaleString('en');

export type Column<Row> = [title: string, cell: (line: Row) => string];

const columns: Column<Line>[] = [
  ['scenario', ({ scenario }) => scenario],
  ['as', ({ door }) => door],
  ['connections', ({ connections }) => String(connections)],
  ['bare req/s', ({ bare }) => whole(bare.perSecond)],
  ['ours req/s', ({ ours }) => whole(ours.perSecond)],
  [
    'ratio (min–max)',
    ({ ratio }) => `${fixed(ratio.median, 3)} (${fixed(ratio.least, 3)}–${fixed(ratio.most, 3)})`,
  ],
  ['CPU ratio', ({ cpuRatio }) => fixed(cpuRatio, 2)],
  ['CPU ms: Node + Postgres', ({ ours }) => `${fixed(ours.nodeMs, 2)} + ${fixed(ours.postgresMs, 2)}`],
  ['bare CPU ms', ({ bare }) => `${fixed(bare.nodeMs, 2)} + ${fixed(bare.postgresMs, 2)}`],
  ['p50 / p95 ms', ({ ours }) => `${fixed(ours.p50, 1)} / ${fixed(ours.p95, 1)}`],
  ['statements', ({ statements }) => String(statements ?? '–')],
  ['goal', ({ goal }) => (goal === undefined ? '' : `≥ ${goal}`)],
  ['met', ({ verdict }) => verdict],
  ['doubtful rounds', ({ dirty }) => (dirty.length > 0 ? `${dirty.length}: ${dirty[0]}` : '')],
];

export const tableOf = (lines: readonly Line[]) => table(columns, lines);

/** As markdown. */
export function table<Row>(columns: readonly Column<Row>[], lines: readonly Row[]): string {
  const row = (parts: string[]) => `| ${parts.join(' | ')} |`;
  return [
    row(columns.map(([title]) => title)),
    row(columns.map(() => '---')),
    ...lines.map((line) => row(columns.map(([, cell]) => cell(line)))),
  ].join('\n');
}

export const goalsOf = ({ sides }: Scenario): Result['goals'] =>
  Object.fromEntries(Object.entries(sides).map(([cell, side]) => [cell, side.goal]));
