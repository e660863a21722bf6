import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sameOriginPath } from './same-origin-path';

describe('where to go on to', () => {
  it.each(['/', '/d/12/ghosted?order=best#6.1', '/search?q=two%20shirts', '/m/rosa'])('keeps %s', (path) => {
    expect(sameOriginPath(path)).toBe(path);
  });

  it.each([
    '//evil.test',
    '/\\evil.test',
    'https://evil.test',
    'javascript:alert(1)',
    '/\t/evil.test',
    '/\n/evil.test',
    ' /d/1',
    '',
    'd/1',
    '/..//evil.test',
    '/.//evil.test',
    '/d/ä',
    '\\/evil.test',
    '/a\\b',
    '/d/1\u0000',
  ])('goes home instead of %j', (path) => expect(sameOriginPath(path)).toBe('/'));

  it('goes home when nothing is asked for', () => expect(sameOriginPath(null)).toBe('/'));

  it('never leaves the site', () => {
    const soup = fc
      .array(fc.constantFrom('/', '\\', '.', '..', ':', '@', '?', '#', '%2f', '%5c', 'evil.test', '\t', 'a'))
      .map((pieces) => pieces.join(''));

    fc.assert(
      fc.property(
        fc.oneof(
          soup,
          soup.map((rest) => `/${rest}`),
          fc.string(),
        ),
        (wanted) => {
          const path = sameOriginPath(wanted);
          expect(new URL(path, 'https://quandary.test').origin).toBe('https://quandary.test');
          expect(path).toMatch(/^\/(?![/\\])/);
        },
      ),
    );
  });
});
