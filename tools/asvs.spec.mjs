import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import ts from 'typescript';
import { root } from './install.mjs';

/** How many requirements each chapter of OWASP ASVS 5.0.0 has: of level 1, and of level 2 alone. */
const published = {
  V1: [8, 19],
  V2: [4, 7],
  V3: [8, 11],
  V4: [2, 8],
  V5: [4, 5],
  V6: [13, 22],
  V7: [6, 12],
  V8: [4, 3],
  V9: [4, 3],
  V10: [5, 24],
  V11: [3, 11],
  V12: [3, 6],
  V13: [1, 12],
  V14: [2, 7],
  V15: [3, 10],
  V16: [0, 16],
  V17: [0, 7],
};
/** Requirements that are not met. Whoever meets one takes its reason out of the list, and one off here: it only falls. */
const stillOpen = 40;

const columns = ['id', 'level', 'about', 'applies', 'how', 'where', 'tests'];
/** Between several of them in one cell; no path and no name of a test has it. */
const separator = ' | ';

const read = (path) => readFileSync(join(root, path), 'utf8');
const rows = parse(read('docs/asvs.csv'), { columns: true }).map((row) => ({
  ...row,
  where: row.where.split(separator),
  tests: row.tests.split(separator).map(proofOf),
}));

/** What shows that a requirement is met, or why nothing does: `open: why`, `document: path` or `path of a spec > test`. */
function proofOf(text) {
  const { open, document, spec, title } =
    /^(?:open: (?<open>.+)|document: (?<document>\S+)|(?<spec>\S+\.spec\.(?:ts|tsx|mjs)) > (?<title>.+))$/.exec(
      text,
    )?.groups ?? {};
  return { text, open, document, spec, title };
}

const chapterOf = ({ id }) => id.split('.', 1)[0];
const numbersOf = ({ id }) => id.slice(1).split('.').map(Number);
const applies = (row) => !row.applies.startsWith('no: ');
const isOpen = ({ tests }) => tests.some(({ open }) => open);
const ofLevel = (level) => rows.filter((row) => row.level === level);

/** The rows for which something holds, and what: an empty list is what a spec hopes for. */
const those = (found) =>
  rows.flatMap((row) =>
    [found(row)]
      .flat()
      .filter(Boolean)
      .map((what) => `${row.id}: ${what}`),
  );

const titlesOf = remembering((path) => {
  const titles = new Set();
  const visit = (node) => {
    if (ts.isCallExpression(node) && isTest(node.expression)) titles.add(titleOf(node.arguments[0]));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest));
  return titles;
});

/** `it(…)`, `test(…)` and `it.each(…)(…)`; one that is skipped is none. */
function isTest(callee) {
  if (ts.isIdentifier(callee)) return ['it', 'test'].includes(callee.text);
  const { expression: each } = ts.isCallExpression(callee) ? callee : {};
  return (
    each !== undefined &&
    ts.isPropertyAccessExpression(each) &&
    each.name.text === 'each' &&
    isTest(each.expression)
  );
}

/** As it is written, with its %s and $name, so that a reader finds it by looking for it. */
const titleOf = (argument) => (argument && ts.isStringLiteralLike(argument) ? argument.text : undefined);

function remembering(make) {
  const made = new Map();
  return (key) => {
    if (!made.has(key)) made.set(key, make(key));
    return made.get(key);
  };
}

describe('the list of requirements', () => {
  it('has all of levels 1 and 2, each once and in their order', () => {
    const counts = Object.keys(published).map((chapter) => {
      const own = rows.filter((row) => chapterOf(row) === chapter);
      return [chapter, ['1', '2'].map((level) => own.filter((row) => row.level === level).length)];
    });
    expect(Object.fromEntries(counts)).toEqual(published);
    expect(those(({ id }) => (/^V\d+\.\d+\.\d+$/.test(id) ? null : 'is no number of a requirement'))).toEqual(
      [],
    );

    const inOrder = rows.map(numbersOf).toSorted((one, other) => {
      const at = one.findIndex((number, place) => number !== other[place]);
      return at < 0 ? 0 : one[at] - other[at];
    });
    expect(rows.map(numbersOf)).toEqual(inOrder);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it('says of each whether it applies, how, where, and what shows it', () => {
    expect(Object.keys(rows[0])).toEqual(columns);
    expect(those((row) => columns.filter((column) => String(row[column]).trim() === ''))).toEqual([]);
    expect(those((row) => (/^(?:yes|(?:no|partly): \S.*)$/.test(row.applies) ? null : row.applies))).toEqual(
      [],
    );
    expect(those(({ tests }) => tests.filter(isNothing).map(({ text }) => text))).toEqual([]);
    expect(those((row) => !applies(row) && isOpen(row) && 'does not apply, and is open')).toEqual([]);
  });
});

describe('what shows that they are met', () => {
  it('is a test that exists', () => {
    const gone = ({ spec, title }) => spec && !(existsSync(join(root, spec)) && titlesOf(spec).has(title));
    expect(those(({ tests }) => tests.filter(gone).map(({ text }) => text))).toEqual([]);
  });

  it('is, like what a row is about, a file that exists', () => {
    const named = ({ where, tests }) => [...where, ...tests.flatMap(({ document }) => document ?? [])];
    expect(those((row) => named(row).filter((path) => !existsSync(join(root, path))))).toEqual([]);
  });

  it('is missing in fewer and fewer', () => {
    expect(rows.filter(isOpen)).toHaveLength(stillOpen);
  });

  it('is counted in SECURITY.md', () => {
    const [one, two] = ['1', '2'].map((level) => {
      const asked = ofLevel(level).filter(applies);
      return `${asked.filter((row) => !isOpen(row)).length} of the ${asked.length}`;
    });
    const others = rows.filter((row) => !applies(row)).length;
    const [, said = ''] = /^## What is verified\n\n(.*?)\n\n/ms.exec(read('SECURITY.md')) ?? [];
    expect(said.replace(/\s+/g, ' ')).toContain(
      `${one} of level 1 and ${two} of level 2 that concern this site are met, which a test or a document shows; ${stillOpen} are open and say why. The other ${others} are`,
    );
  });
});

const isNothing = ({ open, document, spec }) => !(open ?? document ?? spec);
