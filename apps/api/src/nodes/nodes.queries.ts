import { sql, text, uuid } from '../platform/database/sql';

/** Which of these tables has a row with the id; none when no table has. */
export const whichTable = (tables: readonly string[]) =>
  sql({
    name: 'which-table',
    parameters: { id: uuid },
    row: { table: text },
    text: ({ id }) =>
      tables
        .map((table) => `SELECT '${table}' AS "table" FROM ${table} WHERE id = ${id}`)
        .join(' UNION ALL '),
  });
