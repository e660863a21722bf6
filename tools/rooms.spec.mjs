import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { houses } from '../eslint.rooms.mjs';
import { root } from './install.mjs';

it.each(houses)('names every room of $folder once, and no others', ({ folder, rooms }) => {
  const folders = readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );

  expect([...rooms].sort()).toEqual(folders.map(({ name }) => name).sort());
});
