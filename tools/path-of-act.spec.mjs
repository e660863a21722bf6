import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { root } from './install.mjs';
import { pathOfAct } from './path-of-act.mjs';

const sources = join(root, 'apps/api/src');

/** As few as one keeps in mind; see docs/decisions/0022. */
it.each([
  ['votes/vote.resolver.ts', 4],
  ['comments/comment.resolver.ts', 5],
])('%s leads to the SQL through %d files at most', (resolver, most) => {
  const path = pathOfAct(sources, resolver);
  expect(path).toContain(resolver);
  expect(path.length > most ? path : []).toEqual([]);
});

it('the import numbers and counts nothing by itself: its room stays small', () => {
  const folder = join(sources, 'imports');
  const files = readdirSync(folder).filter((file) => !file.includes('.spec.') && !file.startsWith('export'));
  const lines = files.flatMap((file) => readFileSync(join(folder, file), 'utf8').trimEnd().split('\n'));
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.length).toBeLessThanOrEqual(1_023);
});
