import { doors, type Cell, type Scenario } from './scenarios';
import type { Round, Turn } from './rounds';
import {
  costCell,
  ratioCell,
  sideBySide,
  subjectColumns,
  type SideBySide,
  type Subject,
} from './side-by-side';
import type { StatementCounts } from './statement-counts';
import { fixed, table, whole, type Column } from './table';

export interface Result {
  scenario: string;
  connections: number;
  rounds: Round[];
  statements: StatementCounts;
  goals: Partial<Record<Cell, number>>;
}

/** One line of the table: a cell of the site beside the anchor. */
export interface Line extends Subject, SideBySide {
  statements: number | undefined;
  goal: number | undefined;
  verdict: string;
  dirty: string[];
}

export function linesOf({ scenario, connections, rounds, statements, goals }: Result): Line[] {
  return doors.flatMap((door) => {
    if (!rounds[0]?.turns[door]) return [];
    const compared = sideBySide(
      rounds.map(({ turns }) => ({ other: turns.bare as Turn, ours: turns[door] as Turn })),
    );
    const goal = goals[door];
    return {
      scenario,
      door,
      connections,
      ...compared,
      goal,
      statements: statements[door],
      verdict: verdictOn(goal, compared.ratio.median, compared.cpuRatio),
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

const columns: Column<Line>[] = [
  ...subjectColumns,
  ['bare req/s', ({ other }) => whole(other.perSecond)],
  ['ours req/s', ({ ours }) => whole(ours.perSecond)],
  ['ratio (min–max)', ratioCell],
  ['CPU ratio', ({ cpuRatio }) => fixed(cpuRatio, 2)],
  ['CPU ms: Node + Postgres', ({ ours }) => costCell(ours)],
  ['bare CPU ms', ({ other }) => costCell(other)],
  ['p50 / p95 ms', ({ ours }) => `${fixed(ours.p50, 1)} / ${fixed(ours.p95, 1)}`],
  ['statements', ({ statements }) => String(statements ?? '–')],
  ['goal', ({ goal }) => (goal === undefined ? '' : `≥ ${goal}`)],
  ['met', ({ verdict }) => verdict],
  ['doubtful rounds', ({ dirty }) => (dirty.length > 0 ? `${dirty.length}: ${dirty[0]}` : '')],
];

export const tableOf = (lines: readonly Line[]) => table(columns, lines);

export const goalsOf = ({ sides }: Scenario): Result['goals'] =>
  Object.fromEntries(Object.entries(sides).map(([cell, side]) => [cell, side.goal]));
