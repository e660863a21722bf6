import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { crisisMarks, isCrisis } from '../crisis';
import { levelsOf } from '../linear/table';
import { CRISIS_MODEL } from './model';
import { scaleOf, unitsOf, weighUnits } from './units';

const told = (name: string) =>
  readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { text: string; labels: string[] });
const texts = [...told('crisis.jsonl'), ...told('crisis-told.jsonl')];
const shareOfMarked = (all: typeof texts) => all.filter(({ text }) => isCrisis(text)).length / all.length;

describe('what the model of crises adds to the sayings', () => {
  it('knows most of what it has learnt, and takes few of the traps', () => {
    const signals = texts.filter(({ labels }) => labels.includes('crisis'));
    const traps = texts.filter(({ labels }) => labels.length === 0);

    expect(shareOfMarked(signals)).toBeGreaterThan(0.6);
    expect(shareOfMarked(traps)).toBeLessThan(0.05);
  });

  it('marks a whole sentence that no saying has, with its place', () => {
    const text =
      'We live in Leeds. He takes my keys when he goes to work and I can’t get out till he’s back. I am 34.';
    const [mark] = crisisMarks(text);

    expect(mark).toMatchObject({ kind: 'abuse' });
    expect(text.slice(mark?.start, mark?.end)).toBe(mark?.text);
  });

  it.each([
    'My husband is verbally abusive when he is stressed, he calls me names.',
    'I get emotionally abused by my boss in every meeting, and HR does nothing.',
    'I was raped at university and never told my husband. Should I?',
  ])('lets go a weak saying where nothing else speaks for it: %s', (text) => {
    expect(crisisMarks(text)).toEqual([]);
  });

  it('weighs as it reads', () => {
    const levels = levelsOf(CRISIS_MODEL.weights);
    const word = fc.constantFrom('he', 'hits', 'me', '.', 'my', 'sister', 'tonight', 'die', 'cake', 'want');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 100 }), (words) => {
        const folded = words.join(' ');
        const sums = unitsOf(folded).map(({ start, end, places }) => {
          const sum = places.reduce((total, place) => total + (levels[place] ?? 0), 0);
          return { start, end, sum: sum * scaleOf(places.length) };
        });
        expect(weighUnits(folded, levels)).toEqual(sums);
      }),
    );
  });
});
