/**
 * Typed SQL: a statement declares the parameters that it takes and the columns that it returns once, as values. From
 * these TypeScript infers what a caller passes and gets, and `statements.api.spec.ts` compares them with what Postgres
 * itself says of the statement.
 */

/**
 * One parameter or result column.
 * @param type name of the Postgres type, as `format_type` gives it
 */
export class Column<Value> {
  /** For TypeScript alone. */
  declare readonly value: Value;

  constructor(
    readonly type: string,
    /** Postgres cannot tell this of a statement's parameters and columns: nothing checks it. */
    readonly isNullable = false,
  ) {}

  /** The same column, of whose values TypeScript knows more: those of an enum, for example. */
  as<Narrower extends Value>(): Column<Narrower> {
    return new Column<Narrower>(this.type, this.isNullable);
  }

  get nullable(): Column<Value | null> {
    return new Column<Value | null>(this.type, true);
  }

  get array(): Column<Value[]> {
    return new Column<Value[]>(`${this.type}[]`);
  }
}

export const uuid = new Column<string>('uuid');
export const text = new Column<string>('text');
export const citext = new Column<string>('citext');
export const boolean = new Column<boolean>('boolean');
export const smallint = new Column<number>('smallint');
export const integer = new Column<number>('integer');
export const real = new Column<number>('real');
export const double = new Column<number>('double precision');
export const timestamptz = new Column<Date>('timestamp with time zone');
/** For parameters: of an array `pg` itself would make one of Postgres. A result is parsed, and has a type of its own. */
export const jsonText = new Column<string>('json');
export const bytea = new Column<Buffer>('bytea');

export type Columns = Record<string, Column<unknown>>;

/** The values of these columns, by name. */
export type ValuesOf<Declared extends Columns> = {
  [Name in keyof Declared]: Declared[Name]['value'];
};

/** What a caller passes for these parameters. Nobody writes to it, so an array may be read-only. */
export type ArgumentsOf<Declared extends Columns> = {
  [Name in keyof Declared]: ReadOnly<Declared[Name]['value']>;
};

type ReadOnly<Value> = Value extends (infer Element)[] ? readonly Element[] : Value;

/** The placeholder of each parameter: `$1` for the first that is declared. */
export type Placeholders<Parameters extends Columns> = Record<keyof Parameters, string>;

interface Declaration<Parameters extends Columns, Row extends Columns> {
  /** Unique: connections prepare a statement once for each name. */
  name: string;
  /** In the order of the placeholders. */
  parameters: Parameters;
  /** The result columns. `{}` when the statement returns none. */
  row: Row;
  /** A constant but for the placeholders: what comes from outside is a parameter. */
  text: (placeholders: Placeholders<Parameters>) => string;
}

/** A statement that Postgres prepares once for each connection under its name. */
export class SqlStatement<Parameters extends Columns = Columns, Row extends Columns = Columns> {
  readonly name: string;
  readonly parameters: Parameters;
  readonly row: Row;
  readonly text: string;
  private readonly order: readonly string[];

  constructor({ name, parameters, row, text }: Declaration<Parameters, Row>) {
    this.name = name;
    this.parameters = parameters;
    this.row = row;
    this.order = Object.keys(parameters);
    this.text = text(placeholdersOf(this.order));
  }

  /** The values in the order of their placeholders. */
  valuesOf(values: ArgumentsOf<Parameters>): unknown[] {
    const byName: Record<string, unknown> = values;
    return this.order.map((name) => byName[name]);
  }
}

export const sql = <const Parameters extends Columns, const Row extends Columns>(
  declaration: Declaration<Parameters, Row>,
) => new SqlStatement(declaration);

function placeholdersOf<Name extends PropertyKey>(order: readonly string[]): Record<Name, string> {
  return Object.fromEntries(order.map((name, index) => [name, `$${index + 1}`])) as Record<Name, string>;
}

/** What a caller passes to this statement. */
export type ParametersOf<Statement extends { parameters: Columns }> = ArgumentsOf<Statement['parameters']>;
/** What this statement returns for each row. */
export type RowOf<Statement extends { row: Columns }> = ValuesOf<Statement['row']>;
