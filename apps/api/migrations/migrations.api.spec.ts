import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { getMetadataArgsStorage, type ColumnType, type EntityMetadata } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { entityDiagram } from '../test/entity-diagram';
import { openSite, type TestSite } from '../test/harness';

interface Column {
  table: string;
  name: string;
  type: string;
  nullable: boolean;
}

/** TypeORM's own. */
const ownTables = ['migrations', 'typeorm_metadata'];

let site: TestSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const inWords = ({ table, name, type, nullable }: Column) =>
  `${table}.${name} ${type}${nullable ? '' : ' not null'}`;

async function inDatabase(): Promise<Column[]> {
  return site.sql<Column>(
    `SELECT c.table_name AS table, c.column_name AS name, format_type(a.atttypid, NULL) AS type,
       NOT a.attnotnull AS nullable
     FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     JOIN pg_attribute a ON a.attrelid = format('%I.%I', c.table_schema, c.table_name)::regclass
       AND a.attname = c.column_name
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.table_name <> ALL ($1)`,
    [ownTables],
  );
}

function inEntities(): Column[] {
  return site.source.entityMetadatas.flatMap((entity) => columnsOf(entity));
}

function columnsOf(entity: EntityMetadata): Column[] {
  return entity.columns
    .filter(({ isVirtualProperty }) => !isVirtualProperty)
    .map((column) => ({
      table: entity.tableName,
      name: column.databaseName,
      type: inPostgres(site.source.driver.normalizeType(column), column.isArray),
      nullable: asWritten(column)?.nullable ?? column.isNullable,
    }));
}

/** TypeORM calls every column of a kind of post nullable, because the other kinds do without it. */
function asWritten({ target, propertyName, isNullable }: ColumnMetadata): { nullable?: boolean } | undefined {
  const { columns } = getMetadataArgsStorage();
  const written = columns.find((column) => column.target === target && column.propertyName === propertyName);
  return written && isNullable ? { nullable: written.options.nullable ?? false } : undefined;
}

function inPostgres(type: string | ColumnType, isArray: boolean): string {
  return `${String(type)}${isArray ? '[]' : ''}`;
}

it('makes the tables and columns that the entities declare, and no others', async () => {
  const made = (await inDatabase()).map(inWords);
  const declared = inEntities().map(inWords);

  expect(declared.filter((column) => !made.includes(column))).toEqual([]);
  expect(made.filter((column) => !declared.includes(column))).toEqual([]);
});

it('makes what docs/tables.md shows (npm run schema writes it)', async () => {
  const committed = readFileSync(join(import.meta.dirname, '../../../docs/tables.md'), 'utf8');
  expect(await entityDiagram(site.source)).toBe(committed);
});
