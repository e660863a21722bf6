import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CHECKS, type Check } from './screening/checks';
import { labelsOf } from './screening/classes';
import { readLabelledFile } from './screening/labelled-file';
import { measure } from './screening/measure';
import { tableOf } from './screening/table';
import { wilsonInterval } from './screening/wilson';

const library = join(import.meta.dirname, '..', '..', 'libs', 'safety', 'data');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'screening-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(...lines: readonly (object | string)[]): string {
  const path = join(folder, 'labelled.jsonl');
  writeFileSync(
    path,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return path;
}

describe('a labelled file', () => {
  it('is read in the spellings that people use', () => {
    const { texts, unknown } = readLabelledFile(
      file(
        { text: 'a', labels: ['self-harm', 'Phone number'] },
        { text: 'b', label: 'hate', id: 7 },
        { text: 'c', spam: 1, video: 'x' },
        { text: 'd', spam: 0 },
        { text: 'e', label: 'neither' },
        '',
        { text: 'f', labels: ['sarcasm', 'sarcasm'] },
        { text: 'g' },
      ),
    );

    expect(texts.map(({ text, labels }) => [text, [...labels].sort()])).toEqual([
      ['a', ['contact', 'crisis', 'identifying', 'phone', 'self_harm']],
      ['b', ['unkind']],
      ['c', ['spam']],
      ['d', []],
      ['e', []],
      ['f', []],
      ['g', []],
    ]);
    expect([...unknown]).toEqual([['sarcasm', 2]]);
    expect(labelsOf('constructor')).toBeUndefined();
  });

  it('says which line is not right', () => {
    expect(() => readLabelledFile(file({ text: 'a' }, '', 'text'))).toThrow(
      /labelled\.jsonl, line 3: this is no JSON/,
    );
    expect(() => readLabelledFile(file({ text: 'a' }, { labels: [] }))).toThrow(
      /labelled\.jsonl, line 2: text: /,
    );
    expect(() => readLabelledFile(file('["a"]'))).toThrow(/labelled\.jsonl, line 1: /);
  });
});

describe('figures', () => {
  const says = (name: Check['name'], found: (text: string) => ReturnType<Check['found']>): Check => ({
    name,
    found,
  });
  const checks = [
    says('unkind', (text) => (text.includes('u') ? ['unkind'] : [])),
    says('identifying', (text) => (text.includes('p') ? ['phone'] : [])),
  ];
  const read = (...lines: object[]) => readLabelledFile(file(...lines)).texts;

  it('count what is found, what is right and what is missed', () => {
    const { texts, classes, held } = measure(
      read(
        { text: 'u', labels: ['unkind'] },
        { text: 'uu', labels: [] },
        { text: 'x', labels: ['unkind'] },
        { text: 'up', labels: ['unkind', 'phone'] },
        { text: 'y', labels: [] },
      ),
      checks,
    );

    expect(texts).toBe(5);
    expect(classes.unkind).toMatchObject({ precision: { part: 2, whole: 3 }, recall: { part: 2, whole: 3 } });
    expect(classes.unkind?.f1).toBeCloseTo(2 / 3);
    for (const label of ['phone', 'contact', 'identifying'] as const)
      expect(classes[label]).toMatchObject({
        precision: { part: 1, whole: 1 },
        recall: { part: 1, whole: 1 },
      });
    expect(held).toMatchObject({ unkind: { part: 3, whole: 5 }, identifying: { part: 1, whole: 5 } });
  });

  it('are none for a class that no text has, or that no check can find', () => {
    const figures = measure(read({ text: 'u', labels: [] }, { text: 'y', labels: ['spam'] }), checks);

    expect(figures.classes).toEqual({});
    expect(figures.held.unkind).toMatchObject({ part: 1, whole: 2, share: 0.5 });
    expect(tableOf('ordinary', figures, new Map([['odd', 3]]))).toMatch(
      /## ordinary: 2 texts[^]*unkind \| 0\.500[^]*odd \(3\)/,
    );
  });

  it('have intervals that hold near the ends', () => {
    expect(wilsonInterval(0, 100).low).toBe(0);
    expect(wilsonInterval(0, 100).high).toBeCloseTo(0.037, 3); // Wilson's formula, by hand: z² / (n + z²)
    expect(wilsonInterval(50, 100).low).toBeCloseTo(0.404, 3);
    expect(wilsonInterval(50, 100).high).toBeCloseTo(0.596, 3);
    expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

describe('what ships', () => {
  it('asks about unkind comments that it did not learn from as well as the goal says', () => {
    const { classes } = measure(readLabelledFile(join(library, 'unkind-held-out.jsonl')).texts, CHECKS);

    expect(classes.unkind?.precision.share).toBeGreaterThanOrEqual(0.8);
    expect(classes.unkind?.recall.share).toBeGreaterThanOrEqual(0.6);
  });

  it('tells adverts from letters about money and links', () => {
    const { classes } = measure(readLabelledFile(join(library, 'adverts.jsonl')).texts, CHECKS);

    expect(classes.spam?.f1).toBeGreaterThan(0.9);
  });
});
