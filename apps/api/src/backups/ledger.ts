import type { ClientBase } from 'pg';
import { z } from 'zod';

/** Of every table of the site: how many rows, and a sum that changes with every value of every row. */
export const ledgerForm = z.record(
  z.string(),
  z.object({ rows: z.string().regex(/^\d+$/), sum: z.string().regex(/^-?\d+$/) }),
);
export type Ledger = z.infer<typeof ledgerForm>;

/** The statements are Postgres' own text: it quotes the names. The sum does not ask in which order rows lie. */
const statements = `
  SELECT format('%I.%I', n.nspname, c.relname) AS table,
    format('SELECT count(*)::text AS rows, coalesce(sum(hashtextextended(whole_row::text, 0)::numeric), 0)::text AS sum
      FROM %I.%I AS whole_row', n.nspname, c.relname) AS statement
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'r' AND c.relpersistence = 'p'
    AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'
  ORDER BY 1`;

/** @param client the superuser in the site's database; in a transaction when others may be writing */
export async function readLedger(client: ClientBase): Promise<Ledger> {
  const tables = await client.query<{ table: string; statement: string }>(statements);
  const ledger: Ledger = {};
  for (const { table, statement } of tables.rows) {
    const { rows } = await client.query<{ rows: string; sum: string }>(statement);
    if (rows[0]) ledger[table] = rows[0];
  }
  return ledger;
}

/** The tables in which two ledgers differ, in words. */
export function differences(written: Ledger, found: Ledger): string[] {
  const tables = [...new Set([...Object.keys(written), ...Object.keys(found)])].sort();
  return tables.flatMap((table) => {
    const [was, is] = [written[table], found[table]];
    if (!was) return [`${table} was not there`];
    if (!is) return [`${table} is missing`];
    if (was.rows !== is.rows) return [`${table} has ${is.rows} rows instead of ${was.rows}`];
    return was.sum === is.sum ? [] : [`${table} has other values`];
  });
}
