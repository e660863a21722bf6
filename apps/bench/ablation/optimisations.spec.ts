import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { optimisations } from './optimisations';

const root = join(import.meta.dirname, '..', '..', '..');
const api = 'apps/api/src';
const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** What gains less in every scenario is not worth its lines. */
const LEAST_GAIN = 1.05;

/** The last column of the rows of one optimisation: processor time without it, by processor time with it. */
const gainsOf = (document: string, name: string): number[] =>
  document
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, first]) => first === name)
    .map((cells) => Number(cells.at(-2)));

describe('the optimisations', () => {
  it('are those that the code names', () => {
    const files = readdirSync(join(root, api), { encoding: 'utf8', recursive: true });
    const sources = files.filter((file) => file.endsWith('.ts')).map((file) => read(join(api, file)));
    const named = sources.flatMap((text) =>
      [...text.matchAll(/Optimisation: ([^.]+)\./g)].map(([, name]) => name),
    );
    expect(named.sort()).toEqual(optimisations.map(({ name }) => name).sort());
  });

  it.each(optimisations)('gains a twentieth somewhere, as the table says: $name', ({ name }) => {
    const gains = gainsOf(read('docs/ablation.md'), name);
    expect(Math.max(...gains)).toBeGreaterThanOrEqual(LEAST_GAIN);
  });

  it.each(optimisations)('can be left out of a build: $name', ({ file, text }) => {
    expect(read(file).split(text)).toHaveLength(2);
  });
});
