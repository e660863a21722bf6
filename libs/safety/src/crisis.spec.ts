import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { crisisMarks, isCrisis } from './crisis';

interface Phrase {
  text: string;
  labels: string[];
  language: string;
}

const phrases = readFileSync(new URL('crisis-phrases.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Phrase);
const signals = phrases.filter(({ labels }) => labels.includes('crisis'));
const traps = phrases.filter(({ labels }) => !labels.includes('crisis'));
const kindsOf = (text: string) => crisisMarks(text).map(({ kind }) => kind);
const share = (some: readonly unknown[], all: readonly unknown[]) => some.length / all.length;

describe('signals of crisis', () => {
  it('has as many traps as signals to be measured with', () => {
    expect(phrases.length).toBeGreaterThan(400);
    expect(share(traps, phrases)).toBeGreaterThan(0.45);
    expect(share(signals, phrases)).toBeGreaterThan(0.45);
  });

  it.each(['en', 'de', 'es'])(
    'finds 95 of a hundred signals and takes 3 traps of a hundred for one (%s)',
    (language) => {
      const own = (all: Phrase[]) => all.filter((phrase) => phrase.language === language);
      const missed = own(signals).filter(({ text }) => !isCrisis(text));
      const mistaken = own(traps).filter(({ text }) => isCrisis(text));

      expect({ missed: share(missed, own(signals)) <= 0.05, texts: missed }).toMatchObject({ missed: true });
      expect({ mistaken: share(mistaken, own(traps)) <= 0.03, texts: mistaken }).toMatchObject({
        mistaken: true,
      });
    },
  );

  it('says of nine in ten what they are about', () => {
    const right = signals.filter(({ text, labels }) => kindsOf(text).some((kind) => labels.includes(kind)));

    expect(share(right, signals)).toBeGreaterThan(0.9);
  });

  it('understands negation, quotation and idiom', () => {
    expect(kindsOf("I'm not suicidal, but the thoughts come at night.")).toEqual(['suicide']);
    expect(kindsOf('This commute is killing me.')).toEqual([]);
    expect(kindsOf('My friend killed himself last year.')).toEqual([]);
    expect(kindsOf('He has never hit me.')).toEqual([]);
    expect(kindsOf('He hits me.')).toEqual(['abuse']);
    expect(kindsOf('Ten years ago I was suicidal.')).toEqual([]);
    expect(kindsOf('Ten years ago I was suicidal, and now I am again.')).toEqual(['suicide']);
    expect(kindsOf('Her song is called "I want to die".')).toEqual([]);
  });

  it('reads two signs of despair together, and none of them alone', () => {
    expect(isCrisis('I can’t take this anymore.')).toBe(false);
    expect(isCrisis('I am such a burden to everyone.')).toBe(false);
    expect(isCrisis('I can’t take this anymore. I am such a burden to everyone.')).toBe(true);
  });

  it('looks for the languages that it is asked for', () => {
    expect(isCrisis('Ich will nicht mehr leben.', ['de'])).toBe(true);
    expect(isCrisis('Ich will nicht mehr leben.', ['en', 'es'])).toBe(false);
  });

  it('marks the words, in the order of the text', () => {
    const text = 'Hello — 😔 ich hätte es gesagt: I want to kill my self. And he hits me, too.';
    const marks = crisisMarks(text);

    expect(marks.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['suicide', 'kill my self'],
      ['abuse', 'he hits me'],
    ]);
    expect(marks.every(({ start, end, text: words }) => text.slice(start, end) === words)).toBe(true);
  });
});

const ordinary = fc.constantFrom(
  'My sister has borrowed the car again.',
  'We moved in together last spring, and the kitchen is still half painted.',
  'His mother comes every Sunday and moves the furniture.',
  'I like my job; my manager is kind but never on time.',
  'Should I tell her?',
);
const letter = fc.array(ordinary, { maxLength: 80 }).map((sentences) => sentences.join(' '));
const signal = fc
  .constantFrom(...signals.filter(({ language }) => language === 'en').map(({ text }) => text))
  .filter(isCrisis);

describe('whatever is written around it', () => {
  it('finds a signal in the middle of an ordinary letter', () => {
    fc.assert(
      fc.property(letter, signal, letter, (before, words, after) => {
        expect(isCrisis(`${before}\n\n${words}\n\n${after}`)).toBe(true);
      }),
    );
  });

  it('finds nothing in an ordinary letter', () => {
    fc.assert(
      fc.property(letter, (text) => {
        expect(crisisMarks(text)).toEqual([]);
      }),
    );
  });

  it('reads capitals, other apostrophes and decomposed accents alike', () => {
    const any = fc.constantFrom(...phrases.map(({ text }) => text));
    const variants = (text: string) => [
      text.toUpperCase().replaceAll('SS', 'ss'),
      text.toLowerCase(),
      text.replaceAll("'", '’'),
      text.replaceAll(/['’]/g, ''),
      text.normalize('NFD'),
      text.normalize('NFC'),
    ];
    fc.assert(
      fc.property(any, (text) => {
        expect(variants(text).map(kindsOf)).toEqual(variants(text).map(() => kindsOf(text)));
      }),
      { numRuns: 300 },
    );
  });

  it('never throws, and every mark is a place of the text', () => {
    const pieces = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), signal, fc.constantFrom('’', '\ud83d', 'ß', 'k i l l')),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join(' ');
        for (const mark of crisisMarks(text)) expect(text.slice(mark.start, mark.end)).toBe(mark.text);
      }),
    );
  });
});
