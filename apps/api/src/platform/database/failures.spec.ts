import { describe, expect, it } from '@jest/globals';
import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { meaningOf } from './failures';

const failed = (code: string, message = '') => Object.assign(new Error(message), { code });

describe('a failure of the database is', () => {
  it.each([
    ['22021', 'INVALID'],
    ['22008', 'INVALID'],
    ['22P02', 'INVALID'],
    ['54000', 'INVALID'],
    ['23503', 'CONFLICT'],
    ['23505', 'CONFLICT'],
    ['40001', 'UNAVAILABLE'],
    ['40P01', 'UNAVAILABLE'],
    ['55P03', 'UNAVAILABLE'],
    ['57014', 'UNAVAILABLE'],
    ['25P03', 'UNAVAILABLE'],
    ['53100', 'UNAVAILABLE'],
    ['53300', 'UNAVAILABLE'],
    ['57P01', 'UNAVAILABLE'],
    ['57P03', 'UNAVAILABLE'],
    ['08006', 'UNAVAILABLE'],
    ['58030', 'UNAVAILABLE'],
    ['ECONNREFUSED', 'UNAVAILABLE'],
    ['ENOSPC', 'UNAVAILABLE'],
    ['EMFILE', 'UNAVAILABLE'],
  ])('%s: %s', (code, sorted) => {
    expect(meaningOf(failed(code))?.code).toBe(sorted);
  });

  it.each([
    '42P01',
    '42703',
    '42601',
    '23502',
    '23514',
    'XX000',
    'XX001',
    'ENOENT',
    '',
    '__proto__',
    'constructor',
  ])('ours when nobody foresaw it: %j', (code) => {
    expect(meaningOf(failed(code))).toBeUndefined();
  });

  it('the caller’s when a search does not parse, though Postgres calls it an error of syntax', () => {
    expect(meaningOf(failed('42601', 'syntax error in tsquery: "a & & b"'))?.code).toBe('INVALID');
  });

  it.each([
    'timeout exceeded when trying to connect',
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'Client has encountered a connection error and is not queryable',
    'Cannot use a pool after calling end on the pool',
    new QueryRunnerAlreadyReleasedError().message,
    new QueryRunnerProviderAlreadyReleasedError().message,
  ])('told by a sentence alone: %s', (message) => {
    expect(meaningOf(new Error(message))).toMatchObject({ code: 'UNAVAILABLE' });
  });

  it('found below what others wrap around it', () => {
    const inside = failed('ECONNREFUSED');
    expect(meaningOf({ driverError: inside })?.code).toBe('UNAVAILABLE');
    expect(meaningOf(new AggregateError([inside], ''))?.code).toBe('UNAVAILABLE');
  });

  it('says when to come back: soon after a lock, later for a disk', () => {
    const [lock, disk] = [meaningOf(failed('55P03')), meaningOf(failed('53100'))];
    expect(lock?.details.retryAfter).toBeLessThan(disk?.details.retryAfter ?? 0);
  });

  it.each([undefined, null, 'text', 7, new Error('anything')])('not made out of %p', (thrown) => {
    expect(meaningOf(thrown)).toBeUndefined();
  });
});
