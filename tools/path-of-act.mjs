import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** What declares the schema, wires, or loads other fields: nobody follows an act through it. */
const aside = /\.(graphql|inputs|loader|module|entity)\.ts$/;
/** Who is asking, and what knows no word of the domain, are the same for every act. */
const sameForAll = new Set(['platform', 'accounts']);

/**
 * The hand-written files that somebody reads to follow an act from its resolver to its SQL: those of its own room that
 * it reaches by value, and those of other rooms that they name by value. The path ends at the SQL: what a statement is
 * made of is read in the statement.
 * @param {string} sources the folder of the rooms
 * @param {string} resolver a file below it
 * @returns {string[]} paths below the folder
 */
export function pathOfAct(sources, resolver) {
  const room = roomOf(resolver);
  const seen = new Set();
  const waiting = [resolver];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (seen.has(file) || aside.test(file) || sameForAll.has(roomOf(file))) continue;
    seen.add(file);
    if (roomOf(file) === room && !file.endsWith('.queries.ts')) waiting.push(...namedIn(sources, file));
  }
  return [...seen].sort();
}

const roomOf = (file) => file.split('/')[0];

/** @returns {string[]} the files that this one imports by value */
function namedIn(sources, file) {
  const text = readFileSync(join(sources, file), 'utf8');
  return [...text.matchAll(/^import (?!type )([^;]*?) from '(\.[^']*)';/gms)]
    .filter(([, names]) => !onlyTypes(names))
    .map(([, , path]) => `${join(dirname(join(sources, file)), path)}.ts`)
    .filter((path) => existsSync(path))
    .map((path) => relative(sources, path).split(sep).join('/'));
}

const onlyTypes = (names) =>
  names
    .replace(/[{}]/g, '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .every((name) => name.startsWith('type '));
