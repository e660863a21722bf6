import type { DataSource } from 'typeorm';

interface Column {
  table: string;
  name: string;
  type: string;
  keys: string | null;
}

interface Reference {
  from: string;
  to: string;
  column: string;
  optional: boolean;
  single: boolean;
}

/** TypeORM's own. */
const ownTables = ['migrations', 'typeorm_metadata'];

const schemas = `n.nspname IN ('public', 'sealed') AND c.relkind IN ('r', 'p') AND c.relname <> ALL ($1)`;
const nameOf = (relation: string, schema: string) =>
  `CASE ${schema} WHEN 'public' THEN '' ELSE ${schema} || '_' END || ${relation}`;

/** Columns in the order of the tables, with the keys that they belong to. */
const columns = `
  SELECT ${nameOf('c.relname', 'n.nspname')} AS table, a.attname AS name, format_type(a.atttypid, NULL) AS type,
    (SELECT string_agg(k.key, ', ' ORDER BY k.key DESC) FROM (
      SELECT DISTINCT CASE o.contype WHEN 'p' THEN 'PK' WHEN 'u' THEN 'UK' ELSE 'FK' END AS key
      FROM pg_constraint o WHERE o.conrelid = c.oid AND a.attnum = ANY (o.conkey) AND o.contype IN ('p', 'u', 'f')) k
    ) AS keys
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE ${schemas} ORDER BY n.nspname, c.relname, a.attnum`;

/** Foreign keys: whether the row may do without, and whether only one row may refer to the same. */
const references = `
  SELECT ${nameOf('c.relname', 'n.nspname')} AS from, ${nameOf('t.relname', 'tn.nspname')} AS to,
    string_agg(a.attname, ', ' ORDER BY a.attnum) AS column, NOT bool_and(a.attnotnull) AS optional,
    EXISTS (SELECT FROM pg_index i WHERE i.indrelid = c.oid AND i.indisunique AND i.indpred IS NULL
      AND (i.indkey::smallint[] <@ o.conkey)) AS single
  FROM pg_constraint o JOIN pg_class c ON c.oid = o.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_class t ON t.oid = o.confrelid JOIN pg_namespace tn ON tn.oid = t.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (o.conkey)
  WHERE o.contype = 'f' AND ${schemas}
  GROUP BY o.oid, o.conkey, c.oid, c.relname, n.nspname, t.relname, tn.nspname ORDER BY 1, 2, 3`;

const introduction = `# The tables

What the migrations make, as a diagram: \`npm run schema\` writes it, and a spec compares it with a migrated database. What
each table is for stands at its entity (\`*.entity.ts\`), what its columns must hold in the migrations
(\`apps/api/migrations\`). Tables that begin with \`sealed_\` are in the schema of that name, which only its own functions read
([0004](decisions/0004-sealed-authorship.md)).
`;

/** The entity-relationship diagram of a migrated database, as the Markdown file that is committed. */
export async function entityDiagram(source: DataSource): Promise<string> {
  const found = await source.query<Column[]>(columns, [ownTables]);
  const related = await source.query<Reference[]>(references, [ownTables]);
  const tables = [...new Set(found.map(({ table }) => table))].flatMap((name) => [
    `  ${name} {`,
    ...found.filter(({ table }) => table === name).map(lineOf),
    '  }',
  ]);
  const lines = ['```mermaid', 'erDiagram', ...tables, ...related.map(relationOf), '```'];
  return `${introduction}\n${lines.join('\n')}\n`;
}

/** Mermaid knows no spaces and brackets in the name of a type. */
const lineOf = ({ type, name, keys }: Column) =>
  `    ${type.replace('timestamp with time zone', 'timestamptz').replaceAll(' ', '_').replace('[]', '_array')} ${name}${keys ? ` ${keys}` : ''}`;

const relationOf = ({ from, to, column, optional, single }: Reference) =>
  `  ${to} ${optional ? '|o' : '||'}--${single ? 'o|' : 'o{'} ${from} : "${column}"`;
