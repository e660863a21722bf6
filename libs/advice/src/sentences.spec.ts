import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sentenceSpans } from './sentences';

const sentencesOf = (text: string, longest = 280) =>
  sentenceSpans(text, longest).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['He left. She stayed! Why?', ['He left.', 'She stayed!', 'Why?']],
    ['he left. she stayed', ['he left.', 'she stayed']],
    ['I feel down every day.How can I be content?', ['I feel down every day.', 'How can I be content?']],
    ['Well... maybe. Or not…', ['Well... maybe.', 'Or not…']],
    ['"Why?" she asked. (He left.) So', ['"Why?" she asked.', '(He left.)', 'So']],
    ['"Stop it!" He did.', ['"Stop it!"', 'He did.']],
    ['Dr. Lee and J. Smith, e.g. at 3.5 km, agree.', ['Dr. Lee and J. Smith, e.g. at 3.5 km, agree.']],
    ['It was I. Nobody else.', ['It was I.', 'Nobody else.']],
  ])('of %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it('are cut after a late comma, else between words, else anywhere', () => {
    expect(sentencesOf('one two three, four five', 16)).toEqual(['one two three,', 'four five']);
    expect(sentencesOf('one, two three four five', 15)).toEqual(['one, two three', 'four five']);
    expect(sentencesOf('aaaa😀bbb', 5)).toEqual(['aaaa', '😀bbb']);
  });

  it('are in order, never too long, and leave out nothing but blanks', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'B', '1', ' ', '.', '!', '?', '…', '"', ')', ',', ';', 'é'),
      maxLength: 200,
    });

    fc.assert(
      fc.property(letters, fc.integer({ min: 2, max: 40 }), (text, longest) => {
        const spans = sentenceSpans(text, longest);
        let readUpTo = 0;
        for (const { start, end } of spans) {
          expect(text.slice(readUpTo, start).trim()).toBe('');
          expect(end - start).toBeGreaterThan(0);
          expect(end - start).toBeLessThanOrEqual(longest);
          readUpTo = end;
        }
        expect(text.slice(readUpTo).trim()).toBe('');
      }),
    );
  });
});
