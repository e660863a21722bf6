import type { ClientBase } from 'pg';
import { Stopped } from './sentences';

/** What was looked at in a restored database. */
export interface Verified {
  indexes: number;
  tables: number;
  references: number;
  penNames: number;
  /** Of them, how many know their author. */
  sealed: number;
  /** Members who can sign in with the password that they had. */
  passwords: number;
}

/** Postgres' own checks of what lies on the disk; the statements are its own text, with its own quoting. */
const structures = `
  SELECT c.oid::regclass::text AS name, CASE
    WHEN a.amname = 'btree' THEN format('SELECT bt_index_check(%s::oid::regclass, heapallindexed => $1)', c.oid)
    WHEN a.amname = 'gin' THEN format('SELECT gin_index_check(%s::oid::regclass) WHERE $1', c.oid)
    ELSE format('SELECT string_agg(msg, ''; '') AS trouble FROM verify_heapam(%s::oid::regclass) WHERE $1', c.oid)
    END AS statement, c.relkind = 'i' AS is_index
  FROM pg_class c JOIN pg_am a ON a.oid = c.relam JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relpersistence = 'p' AND (
    (c.relkind = 'i' AND a.amname IN ('btree', 'gin') AND EXISTS (
      SELECT FROM pg_index i WHERE i.indexrelid = c.oid AND i.indisvalid AND i.indisready))
    OR c.relkind IN ('r', 't', 'm'))
  ORDER BY c.relkind DESC, 1`;

const references = `
  SELECT format('%I on %s', k.conname, k.conrelid::regclass) AS name, format(
    'SELECT count(*)::int AS lost FROM ONLY %s AS part WHERE %s AND NOT EXISTS (SELECT FROM ONLY %s AS whole WHERE %s)',
    k.conrelid::regclass, string_agg(format('part.%I IS NOT NULL', own.attname), ' AND '),
    k.confrelid::regclass, string_agg(format('part.%I = whole.%I', own.attname, other.attname), ' AND ')) AS statement
  FROM pg_constraint k CROSS JOIN LATERAL unnest(k.conkey, k.confkey) AS pair (own, other)
    JOIN pg_attribute own ON own.attrelid = k.conrelid AND own.attnum = pair.own
    JOIN pg_attribute other ON other.attrelid = k.confrelid AND other.attnum = pair.other
  WHERE k.contype = 'f' GROUP BY k.oid ORDER BY 1`;

const people = `
  SELECT count(*)::int AS "penNames", count(a.pen_name_id)::int AS sealed,
    (SELECT count(*)::int FROM members WHERE password_hash IS NOT NULL) AS passwords,
    (SELECT count(*)::int FROM posts WHERE number > (SELECT last_value FROM dilemma_numbers)) AS ahead
  FROM pen_names p LEFT JOIN sealed.authors a ON a.pen_name_id = p.id`;

/**
 * Looks at a restored database: every index has what its table has, no table is torn, no reference leads nowhere, no
 * sealed letter has lost its author, no number can be given twice. Throws a sentence that names what is wrong.
 * @param client the superuser in the site's database, which nobody else uses
 */
export async function verify(client: ClientBase, signal: AbortSignal): Promise<Verified> {
  await client.query('CREATE EXTENSION IF NOT EXISTS amcheck');
  try {
    return { ...(await checkStructures(client, signal)), ...(await checkPeople(client)) };
  } finally {
    await client.query('DROP EXTENSION IF EXISTS amcheck').catch(() => undefined);
  }
}

interface Check {
  name: string;
  statement: string;
}

async function checkStructures(client: ClientBase, signal: AbortSignal) {
  const { rows } = await client.query<Check & { is_index: boolean }>(structures);
  for (const { name, statement } of rows) {
    signal.throwIfAborted();
    const found = await client.query<{ trouble?: string | null }>(statement, [true]).catch((error: Error) => {
      throw new Stopped(`The restored database is damaged at ${name}: ${error.message}.`);
    });
    const trouble = found.rows[0]?.trouble;
    if (trouble) throw new Stopped(`The restored database is damaged at ${name}: ${trouble}.`);
  }
  const keys = await client.query<Check>(references);
  for (const { name, statement } of keys.rows) {
    signal.throwIfAborted();
    const { rows: lost } = await client.query<{ lost: number }>(statement);
    if (lost[0]?.lost)
      throw new Stopped(`In the restored database ${lost[0].lost} rows lead nowhere: ${name}.`);
  }
  const indexes = rows.filter(({ is_index: isIndex }) => isIndex).length;
  return { indexes, tables: rows.length - indexes, references: keys.rows.length };
}

async function checkPeople(client: ClientBase) {
  const { rows } = await client.query<
    Pick<Verified, 'penNames' | 'sealed' | 'passwords'> & { ahead: number }
  >(people);
  const { ahead, ...counted } = rows[0]!;
  if (ahead > 0)
    throw new Stopped(`In the restored database ${ahead} letters have numbers that could be given again.`);
  return counted;
}
