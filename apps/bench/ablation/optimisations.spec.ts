import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { optimisations } from './optimisations';

const root = join(import.meta.dirname, '..', '..', '..');
const api = 'apps/api/src';
const read = (file: string) => readFileSync(join(root, file), 'utf8');

describe('the optimisations', () => {
  it('are those that the code names', () => {
    const files = readdirSync(join(root, api), { encoding: 'utf8', recursive: true });
    const sources = files.filter((file) => file.endsWith('.ts')).map((file) => read(join(api, file)));
    const named = sources.flatMap((text) =>
      [...text.matchAll(/Optimisation: ([^.]+)\./g)].map(([, name]) => name),
    );
    expect(named.sort()).toEqual(optimisations.map(({ name }) => name).sort());
  });

  it.each(optimisations)('can be left out of a build: $name', ({ file, text }) => {
    expect(read(file).split(text)).toHaveLength(2);
  });
});
