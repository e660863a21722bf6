import { sql, text, uuid } from '../platform/database/sql';

/** Whose rows have an id that `node` finds; `NodesService` compares it with the rooms' sources. */
export const nodeTables: readonly string[] = [
  'articles',
  'decisions',
  'log_entries',
  'members',
  'posts',
  'review_items',
];

/** Which of these tables has a row with the id; none when no table has. */
export const whichTable = sql({
  name: 'which-table',
  parameters: { id: uuid },
  row: { table: text },
  text: ({ id }) =>
    nodeTables
      .map((table) => `SELECT '${table}' AS "table" FROM ${table} WHERE id = ${id}`)
      .join(' UNION ALL '),
});
