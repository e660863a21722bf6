import type { QueryRunner } from 'typeorm';
import { Database } from '../src/platform/database/database';
import type { ArgumentsOf, Columns, SqlStatement } from '../src/platform/database/sql';
import type { TestSite } from './harness';

/** A statement as the site sent it. */
export interface Sent {
  statement: Pick<SqlStatement, 'name' | 'text'>;
  values: readonly unknown[];
}

interface Node {
  'Node Type': string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: Node[];
}

/** What read rows of a table or an index; what reads the rows of another node is no reading. */
const reads = new Set([
  'Seq Scan',
  'Sample Scan',
  'Index Scan',
  'Index Only Scan',
  'Bitmap Heap Scan',
  'Tid Scan',
  'Tid Range Scan',
]);

/** The named statements that `work` sends, with their values. */
export async function sentDuring(site: TestSite, work: () => Promise<unknown>): Promise<Sent[]> {
  const database = site.app.get(Database);
  const rows = database.rows.bind(database);
  const sent: Sent[] = [];
  database.rows = <Parameters extends Columns, Row extends Columns>(
    statement: SqlStatement<Parameters, Row>,
    values: ArgumentsOf<Parameters>,
  ) => {
    sent.push({ statement, values: statement.valuesOf(values) });
    return rows(statement, values);
  };
  try {
    await work();
  } finally {
    database.rows = rows;
  }
  return sent;
}

/** How many rows of tables and indexes the statement reads, planned as the site's connections plan it. */
export async function rowsRead(site: TestSite, { statement, values }: Sent): Promise<number> {
  const runner = site.source.createQueryRunner();
  try {
    await runner.query(`PREPARE examined AS ${statement.text}`);
    const read = readBy(await explained(runner, values));
    await runner.query('DEALLOCATE examined');
    return read;
  } finally {
    await runner.release();
  }
}

async function explained(runner: QueryRunner, values: readonly unknown[]): Promise<Node> {
  const given = values.length > 0 ? `(${values.map(literal).join(', ')})` : '';
  const [row] = (await runner.query(
    `EXPLAIN (ANALYZE, FORMAT JSON, TIMING OFF, BUFFERS OFF) EXECUTE examined${given}`,
  )) as [{ 'QUERY PLAN': [{ Plan: Node }] }];
  return row['QUERY PLAN'][0].Plan;
}

function readBy(node: Node): number {
  const { 'Actual Rows': found, 'Actual Loops': loops } = node;
  const passedOver = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  const own = reads.has(node['Node Type']) ? (found + passedOver) * loops : 0;
  return (node.Plans ?? []).reduce((sum, below) => sum + readBy(below), own);
}

/** A value as SQL text; Postgres gives it the type of its parameter. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (Array.isArray(value)) return quoted(`{${value.map((one) => JSON.stringify(one)).join(',')}}`);
  if (Buffer.isBuffer(value)) return quoted(`\\x${value.toString('hex')}`);
  return quoted(value instanceof Date ? value.toISOString() : String(value));
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
