import { describe, expect, it, jest } from '@jest/globals';
import { readConfig } from '../config';
import { warnOfUnknownProxy } from './visitor-address';

const https = { NODE_ENV: 'production', PUBLIC_URL: 'https://letters.example.org' };

function warned(env: Record<string, string>): string[] {
  const warn = jest.fn<(line: string) => void>();
  warnOfUnknownProxy(readConfig(env), { warn });
  return warn.mock.calls.map(([line]) => line);
}

describe('a start behind https', () => {
  it('says once that it was not told of its proxy', () => {
    const [line, ...others] = warned(https);
    expect(line).toContain('Set TRUSTED_PROXIES');
    expect(others).toEqual([]);
  });

  it.each([
    ['when it was told', { ...https, TRUSTED_PROXIES: '127.0.0.1' }],
    ['in development', { ...https, NODE_ENV: 'development' }],
    ['without https', { ...https, PUBLIC_URL: 'http://localhost:3000' }],
    ['in a trial', { NODE_ENV: 'production' }],
  ])('says nothing %s', (_when, env) => {
    expect(warned(env)).toEqual([]);
  });
});
