import { describe, expect, it } from '@jest/globals';
import { integer, sql, text, uuid } from './sql';

describe('sql', () => {
  const rename = sql({
    name: 'rename',
    parameters: { memberId: uuid, name: text.nullable },
    row: { length: integer },
    text: ({ name, memberId }) => `UPDATE m SET name = ${name} WHERE id = ${memberId} RETURNING length(name)`,
  });

  it('numbers the placeholders in the order of the declaration, wherever the text uses them', () => {
    expect(rename.text).toBe('UPDATE m SET name = $2 WHERE id = $1 RETURNING length(name)');
  });

  it('orders the values like the placeholders, whatever order the caller names them in', () => {
    expect(rename.valuesOf({ name: null, memberId: 'id' })).toEqual(['id', null]);
  });

  it('takes an array that nobody may change', () => {
    const find = sql({
      name: 'find',
      parameters: { ids: uuid.array },
      row: {},
      text: ({ ids }) => `SELECT ${ids}`,
    });
    const ids: readonly string[] = ['id'];
    expect(find.valuesOf({ ids })).toEqual([ids]);
  });

  it('remembers what may be null, whatever else is said of a column', () => {
    expect(text.nullable.as<'a'>().isNullable).toBe(true);
    expect(text.as<'a'>().isNullable).toBe(false);
  });

  it('names array types as Postgres does', () => {
    expect(integer.array.nullable.type).toBe('integer[]');
  });

  it('compiles only with the declared names and types', () => {
    // @ts-expect-error: there is no such parameter
    rename.valuesOf({ memberId: 'id', nmae: 'a' });
    // @ts-expect-error: a number is no text
    rename.valuesOf({ memberId: 'id', name: 1 });
    // @ts-expect-error: one is missing
    expect(rename.valuesOf({ memberId: 'id' })).toEqual(['id', undefined]);
    // @ts-expect-error: the text names a parameter that is not declared
    sql({ name: 'wrong', parameters: { a: text }, row: {}, text: ({ b }) => `SELECT ${b}` });
  });
});
