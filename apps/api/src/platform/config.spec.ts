import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config';

describe('the configuration', () => {
  it('starts with nothing set: the embedded database, port 3000, this machine only', () => {
    expect(readConfig({})).toMatchObject({
      databaseUrl: undefined,
      port: 3000,
      host: '127.0.0.1',
      publicUrl: undefined,
      trustedProxies: [],
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
    [
      { PUBLIC_URL: 'letters.example.org' },
      'The setting PUBLIC_URL is not usable: must be the http(s) address that people type.',
    ],
    ...[
      'https://example.org/letters',
      'https://me:secret@example.org',
      'https://example.org/?a',
      'https://a.b/#c',
    ].map((url): [Record<string, string>, string] => [
      { PUBLIC_URL: url },
      'The setting PUBLIC_URL is not usable: must end after the host: the site has a name to itself, like https://example.org.',
    ]),
    [
      { TRUSTED_PROXIES: '127.0.0.1, proxy' },
      'The setting TRUSTED_PROXIES is not usable: must be addresses and ranges like 127.0.0.1, 10.0.0.0/8, fd00::/8, and "proxy" is neither.',
    ],
    [
      { TRUSTED_PROXIES: '0.0.0.0/0' },
      'The setting TRUSTED_PROXIES is not usable: must not have "0.0.0.0/0" in it: that is everybody, and anybody could claim any address.',
    ],
    [
      { BACKUP_AT: 'half past three' },
      'The setting BACKUP_AT is not usable: must be a time of day in UTC, like 03:30.',
    ],
    [
      { BACKUP_DIR: '/backups', DATABASE_URL: 'postgres://a:b@c/d' },
      'The setting BACKUP_DIR is not usable: a Postgres of yours (DATABASE_URL) has its own tools for backups.',
    ],
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

  it.each([
    ['https://Letters.Example.org/', 'https://letters.example.org'],
    ['https://letters.example.org:443', 'https://letters.example.org'],
    ['http://localhost:8080///', 'http://localhost:8080'],
  ])('knows %s as browsers write it', (given, known) => {
    expect(readConfig({ PUBLIC_URL: given }).publicUrl).toBe(known);
  });

  it('has no demo on a database of its own', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://a:b@c/d' }).demo).toBe(false);
  });
});
