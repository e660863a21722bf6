import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config';

describe('the configuration', () => {
  it('starts with nothing set: the embedded database, port 3000, this machine only', () => {
    expect(readConfig({})).toMatchObject({
      databaseUrl: undefined,
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://127.0.0.1:3000',
      demo: true,
    });
  });

  it('treats an empty variable like one that is not set', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: undefined });
  });

  it.each([
    [{ PORT: 'three' }, 'The setting PORT is not usable: must be a number.'],
    [
      { DATABASE_URL: 'localhost' },
      'The setting DATABASE_URL is not usable: must be a URL like postgres://user:password@host:5432/name.',
    ],
    [
      { METRICS: 'token:short' },
      'The setting METRICS is not usable: must be off, loopback, or token: and at least twenty letters and digits.',
    ],
    [{ METRICS: 'on' }, 'The setting METRICS is not usable: must be off, loopback, or token:'],
    [{ LIMITS: 'maybe' }, 'The setting LIMITS is not usable: must be on or off.'],
  ])('refuses %j in one sentence', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(sentence);
  });

  it('shows its measures to nobody, to this machine, or to who knows the token', () => {
    expect(readConfig({}).metrics).toBe('off');
    expect(readConfig({ METRICS: 'loopback' }).metrics).toBe('loopback');
    expect(readConfig({ METRICS: 'token:a-token-of-twenty-letters' }).metrics).toEqual({
      token: 'a-token-of-twenty-letters',
    });
  });

  it('has no demo on a database of its own', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://a:b@c/d' }).demo).toBe(false);
  });
});
