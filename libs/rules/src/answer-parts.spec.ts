import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ANSWER_HEADINGS, composeAnswer, parseAnswer, type AnswerParts } from './answer-parts';

const headingLike = fc
  .tuple(
    fc.constantFrom('', ' ', '   ', '    ', '\t'),
    fc.constantFrom('', '\\', '\\\\'),
    fc.constantFrom('#', '##', '######', '#######'),
    fc.constantFrom(' ', '\t', '', '  '),
    fc.constantFrom(...Object.values(ANSWER_HEADINGS), 'what i HEARD', 'Something else'),
    fc.constantFrom('', ' ##', '   ', '\r', '##', ' # x'),
  )
  .map((pieces) => pieces.join(''));
const line = fc.oneof(fc.string(), headingLike, fc.constantFrom('', '```', '> quote', '- point'));
const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n'));
const parts: fc.Arbitrary<AnswerParts> = fc.record(
  { heard: text, would: text, words: text, notWhen: text, otherHelp: text },
  { requiredKeys: [] },
);

/** The parts as they should come back: trimmed, and only those that say something. */
function trimmed(given: AnswerParts): AnswerParts {
  const expected: Record<string, string> = {};
  for (const [part, value] of Object.entries(given) as [string, string][]) {
    if (value.trim() !== '') expected[part] = value.trim();
  }
  return expected;
}

describe('composing an answer', () => {
  it('puts a heading above each part that says something', () => {
    expect(composeAnswer({ heard: 'You are tired.', would: ' Rest. ', words: '  ' })).toBe(
      '## What I heard\n\nYou are tired.\n\n## What I would do\n\nRest.',
    );
  });

  it('puts no heading above the one required part alone', () => {
    expect(composeAnswer({ would: 'Rest.' })).toBe('Rest.');
  });

  it('is empty when nothing is said', () => {
    expect(composeAnswer({ heard: ' ' })).toBe('');
  });

  it('escapes a heading of ours within a part', () => {
    expect(composeAnswer({ would: '# what i heard' })).toBe('\\# what i heard');
  });
});

describe('taking an answer apart', () => {
  it('takes a text without headings for what the coach would do', () => {
    expect(parseAnswer('Rest.\n\n## My own heading\n\nMore.')).toEqual({
      would: 'Rest.\n\n## My own heading\n\nMore.',
    });
  });

  it('knows the headings at any level and in any case', () => {
    expect(parseAnswer('#### WHAT I HEARD ##\nA\n# words you can say\r\nB')).toEqual({
      heard: 'A',
      words: 'B',
    });
  });

  it('puts what stands before the first heading before what the coach would do', () => {
    expect(parseAnswer('Hello.\n## What I heard\nA')).toEqual({ would: 'Hello.', heard: 'A' });
    expect(parseAnswer('Hello.\n## What I heard\nA\n## What I would do\nB')).toEqual({
      heard: 'A',
      would: 'Hello.\n\nB',
    });
  });

  it('joins parts that have the same heading', () => {
    expect(parseAnswer('## What I heard\nA\n## What I heard\nB')).toEqual({ heard: 'A\n\nB' });
  });

  it('gives back every answer that was composed, whatever headings people write', () => {
    fc.assert(
      fc.property(parts, (given) => {
        expect(parseAnswer(composeAnswer(given))).toEqual(trimmed(given));
      }),
      { numRuns: 2_000 },
    );
  });

  it('composes again to the same text', () => {
    fc.assert(
      fc.property(text, (markdown) => {
        const once = composeAnswer(parseAnswer(markdown));
        expect(composeAnswer(parseAnswer(once))).toBe(once);
      }),
    );
  });

  it('stays quick on a heading with a long tail of blanks', () => {
    expect(parseAnswer(`## What I heard${' '.repeat(200_000)}x`).heard).toBeUndefined();
  });
});
