import { describe, expect, it } from '@jest/globals';
import { errorFields } from './error-fields';

const secret = 'my mother reads my diary';

/** As pg makes them. */
function ofPostgres(code: string, message: string): Error {
  return Object.assign(new Error(message), {
    name: 'error',
    code,
    severity: 'ERROR',
    detail: `Failing row contains (1, ${secret}).`,
    where: `PL/pgSQL function on ${secret}`,
    hint: secret,
    internalQuery: `SELECT '${secret}'`,
    parameters: [secret],
    query: secret,
    constraint: 'posts_body_check',
    table: 'posts',
    routine: 'ExecConstraints',
  });
}

describe('an error in the log', () => {
  it('tells which rule of the database was broken, and not by what', () => {
    const fields = errorFields(ofPostgres('23514', 'new row for relation "posts" violates check constraint'));

    expect(fields).toMatchObject({ code: '23514', constraint: 'posts_body_check', table: 'posts' });
    expect(fields.words).toContain('violates check constraint');
    expect(JSON.stringify(fields)).not.toContain(secret);
  });

  it.each([
    [
      'a value that Postgres cannot read',
      ofPostgres('22P02', `invalid input syntax for type uuid: "${secret}"`),
    ],
    ['words that are no search', ofPostgres('42601', `syntax error in tsquery: "${secret}"`)],
    ['what a trigger raises', ofPostgres('P0001', `not this: ${secret}`)],
    ['JSON that is none', new SyntaxError(`Unexpected token 'm', "${secret}" is not valid JSON`)],
    [
      'a row that is not there',
      Object.assign(new Error(`No post: {"title":"${secret}"}`), { name: 'EntityNotFoundError' }),
    ],
    ['words of our own making', new Error(`The letter ${secret} is odd`)],
    ['a message that pretends to be a place', new Error(`x\n    at ${secret} (/home/site.js:1:2)`)],
    ['what has gone wrong behind it', new Error('odd', { cause: new Error(secret) })],
    ['a name that is text', Object.assign(new Error('odd'), { name: secret, code: secret, table: secret })],
    [
      'a message exchanged after the throw',
      Object.assign(new Error(`first ${secret}`), { message: 'second' }),
    ],
  ])('keeps the text out: %s', (_what, error) => {
    const told = JSON.stringify(errorFields(error));

    expect(told).not.toContain('mother');
    expect(told).toContain('error-fields.spec.ts');
  });

  it('tells words that it knows by heart', () => {
    const reading = errorFields(new TypeError("Cannot read properties of undefined (reading 'ana.b')"));

    expect(reading.words).toBe('Cannot read properties of undefined');
    expect(errorFields(new Error('Connection terminated unexpectedly')).words).toContain('terminated');
  });

  it('says of what is no error only what kind of thing it is', () => {
    expect(errorFields({ message: secret })).toEqual({ name: 'object' });
    expect(errorFields(secret)).toEqual({ name: 'string' });
  });
});
