import { format } from 'sql-formatter';
import { SqlStatement, type Column } from '../src/platform/database/sql';

/** A statement, and the room whose module exports it. */
export interface FoundStatement {
  room: string;
  statement: SqlStatement;
}

/**
 * The statements that these modules export, alone or in arrays, records and maps, each once.
 * @param modules by path, `…/ROOM/NAME.queries.ts`
 */
export function statementsIn(modules: ReadonlyMap<string, unknown>): FoundStatement[] {
  const rooms = new Map<SqlStatement, string>();
  for (const [path, exported] of modules) {
    const room = path.split('/').at(-2) ?? '';
    for (const value of within(exported)) {
      if (value instanceof SqlStatement && !rooms.has(value)) rooms.set(value, room);
    }
  }
  return [...rooms].map(([statement, room]) => ({ room, statement }));
}

/** This value, and what is in it; not what is in a statement. */
export function* within(value: unknown, seen = new Set<unknown>()): Generator {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  yield value;
  if (value instanceof SqlStatement) return;
  for (const inner of value instanceof Map ? value.values() : Object.values(value))
    yield* within(inner, seen);
}

/** Where the statement is committed, from `apps/api/sql`. */
export const fileOf = ({ room, statement }: FoundStatement): string => `${room}/${statement.name}.sql`;

/** The statement as its file shows it: what goes in and comes out, then the text. */
export function printed({ parameters, row, text }: SqlStatement): string {
  const names = Object.keys(parameters);
  const takes = names.map((name, index) => `$${index + 1} ${lineOf(name, parameters[name])}`);
  const returns = Object.entries(row).map(([name, column]) => lineOf(name, column));
  const header = [...section('Takes', takes), ...section('Returns', returns)];
  // Beside each number, so that nobody has to look up.
  const params = Object.fromEntries(names.map((name, index) => [index + 1, `$${index + 1} /* ${name} */`]));
  const body = format(text, { language: 'postgresql', expressionWidth: 100, params });
  return `${[...header, body].join('\n')}\n`;
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`-- ${title}`, ...lines.map((line) => `--   ${line}`)] : [`-- ${title} nothing`];

const lineOf = (name: string, column: Column<unknown> | undefined): string =>
  `${name}: ${column?.type}${column?.isNullable ? ' or null' : ''}`;
