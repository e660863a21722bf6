import type { Client } from 'pg';
import { sample } from './sampling';
import { serverOf, type Bench } from './rounds';
import { cellsOf, type Cell, type Scenario } from './scenarios';

export type StatementCounts = Partial<Record<Cell, number>>;

const counted = `
  SELECT coalesce(sum(s.calls), 0)::integer AS calls FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid
  WHERE d.datname = current_database() AND s.query NOT LIKE '%pg_stat_statements%'`;

/** How many statements one warm request of each kind sends, BEGIN and COMMIT included. */
export async function countStatements(
  bench: Bench,
  scenario: Scenario,
  admin: Client,
): Promise<StatementCounts> {
  const counts: StatementCounts = {};
  for (const cell of cellsOf(scenario)) {
    const side = scenario.sides[cell]!;
    const { url } = serverOf(bench, cell);
    await sample(url, side, side.variants[0]!);
    await admin.query('SELECT pg_stat_statements_reset()');
    await sample(url, side, side.variants[0]!);
    counts[cell] = (await admin.query<{ calls: number }>(counted)).rows[0]?.calls;
  }
  return counts;
}
