import type { Client, Connection, FieldDef, Submittable } from 'pg';
import type { Columns, SqlStatement } from '../src/platform/database/sql';

/** What Postgres says of a statement, in names of types. */
export interface Described {
  parameters: string[];
  columns: { name: string; type: string }[];
}

/** Asks Postgres what a statement takes and returns, by the protocol's Parse and Describe: nothing is executed. */
class Description implements Submittable {
  private parameters: number[] = [];
  private fields: FieldDef[] = [];

  constructor(
    private readonly text: string,
    private readonly done: (error: Error | undefined, parameters: number[], fields: FieldDef[]) => void,
  ) {}

  submit(connection: Connection): void {
    connection.once('parameterDescription', ({ dataTypeIDs }: { dataTypeIDs: number[] }) => {
      this.parameters = dataTypeIDs;
    });
    connection.parse({ name: '', text: this.text, types: [] }, true);
    connection.describe({ type: 'S', name: '' }, true);
    connection.sync();
  }

  handleRowDescription({ fields }: { fields: FieldDef[] }): void {
    this.fields = fields;
  }

  /** After an error `pg` tells no more. */
  handleError(error: Error): void {
    this.done(error, [], []);
  }

  handleReadyForQuery(): void {
    this.done(undefined, this.parameters, this.fields);
  }
}

/** Describes statements, one after the other, by a connection of one's own. */
export async function describer(client: Client): Promise<(text: string) => Promise<Described>> {
  const { rows } = await client.query<{ id: number; name: string }>(
    'SELECT oid::integer AS id, format_type(oid, NULL) AS name FROM pg_type',
  );
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  const nameOf = (id: number) => names.get(id) ?? `type ${id}`;
  return (text) =>
    new Promise((resolve, reject) => {
      const description = new Description(text, (error, parameters, fields) => {
        if (error) reject(error);
        else
          resolve({
            parameters: parameters.map(nameOf),
            columns: fields.map(({ name, dataTypeID }) => ({ name, type: nameOf(dataTypeID) })),
          });
      });
      client.query(description);
    });
}

/** What a statement declares and Postgres says otherwise, a sentence each. Whether something can be null it cannot say. */
export function differences({ parameters, row, text }: SqlStatement, described: Described): string[] {
  return [
    ...Object.keys(parameters).flatMap((name, index) => {
      if (!new RegExp(`\\$${index + 1}(?!\\d)`).test(text)) return [`The text does not use ${name}.`];
      const type = described.parameters[index];
      // As LIMIT does; every integer is one, and a number of JavaScript.
      return type === 'bigint' && parameters[name]?.type === 'integer'
        ? []
        : otherType(name, parameters, type);
    }),
    ...described.columns.flatMap(({ name, type }, index) => {
      if (described.columns.findIndex((column) => column.name === name) < index)
        return [`${name} comes twice.`];
      return name in row ? otherType(name, row, type) : [`${name} is not declared.`];
    }),
    ...Object.keys(row)
      .filter((name) => !described.columns.some((column) => column.name === name))
      .map((name) => `${name} does not come.`),
  ];
}

const otherType = (name: string, declared: Columns, type: string | undefined): string[] =>
  declared[name]?.type === type ? [] : [`${name} is ${type}, not ${declared[name]?.type}.`];
