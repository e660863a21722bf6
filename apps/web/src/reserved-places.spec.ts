import { describe, expect, it } from '@jest/globals';
import { HANDLE_PATTERN, RESERVED_HANDLES, wordIn } from '@quandary/rules';
import type { RouteConfigEntry } from '@react-router/dev/routes';
import routes from './routes';

/** What the server answers beside the pages. */
const besides = ['graphql', 'graphiql', 'assets', 'livez', 'readyz', 'metrics'];

const pathsOf = (entries: readonly RouteConfigEntry[]): string[] =>
  entries.flatMap(({ path = '', children = [] }) => [path, ...pathsOf(children)]);

const words = pathsOf(routes)
  .flatMap((path) => path.split('/'))
  .filter((part) => HANDLE_PATTERN.test(part));

describe('the words in the addresses of the site', () => {
  it.each([...new Set([...words, ...besides])])('are nobody’s handle: %s', (word) => {
    expect(RESERVED_HANDLES.has(wordIn(word))).toBe(true);
  });
});
