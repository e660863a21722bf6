import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchesIn } from './patterns';
import { PHRASES } from './phrases';
import { withoutReportedSpeech } from './said-by-others';
import { sentencesOf } from './sentences';
import { unkindMarks } from './unkind';
import { WordReader } from './words';

const asked = (text: string) => unkindMarks(text).map((mark) => mark.text);

describe('reading a comment once as the letter-writer', () => {
  it.each([
    'You are pathetic.',
    'People like you deserve it.',
    'No wonder he left you.',
    'You brought this on yourself.',
    "You're st00pid and everybody knows it, you l0ser.",
    'OP is a narcissist.',
    'Immigrants are vermin.',
  ])('asks about unkindness, crude or not: %s', (text) => {
    expect(asked(text)).toEqual([text]);
  });

  it.each([
    "This sucks, I'm so fucking sorry you went through that.",
    'He is a piece of shit and you should leave.',
    'You are not an idiot.',
    "I don't think you're a terrible person.",
    'He called me stupid in front of the children.',
    'I was an idiot about money until I was forty.',
    'I think you were wrong to lie to her, and you can still put it right.',
    'No wonder you feel lost.',
    'You owe her an apology.',
    'I am trying to seek help.',
  ])('leaves alone what is crude, blunt or about somebody else: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });

  it('shows the sentence it means, where it stands', () => {
    const text = 'I read your letter twice. 🙁 You are a selfish liar!  Talk to her.\nGood luck.';

    const [mark, ...others] = unkindMarks(text);

    expect(others).toEqual([]);
    expect(mark).toMatchObject({ kind: 'unkind', replacement: null });
    expect(mark?.text).toContain('You are a selfish liar!');
    expect(text.slice(mark?.start, mark?.end)).toBe(mark?.text);
  });

  it('does not take what others said for the writer’s', () => {
    expect(asked('> You are a pathetic loser.\n\nPlease ignore that.')).toEqual([]);
    expect(asked('He told me "You are pathetic. You are a loser." and left.')).toEqual([]);
    expect(asked('You are a “real” loser.')).toEqual(['You are a “real” loser.']);
  });

  it('marks sentences of any text in order, and cuts none in two', () => {
    const pieces = fc.constantFrom(
      'You are pathetic',
      'Hello',
      '. ',
      '!',
      '\n',
      '> ',
      '"',
      ' he said ',
      '🙂',
      'é',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
        (text) => {
          let before = 0;
          for (const { start, end, text: marked } of unkindMarks(text)) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(text.slice(start, end)).toBe(marked);
            before = end;
          }
        },
      ),
    );
  });
});

describe('sentences', () => {
  it('end with their marks or their line, and leave nothing but blanks and quotes out', () => {
    const text = 'One… two?! “Three.” 3.5 is no end\n   > quoted. not ours\n\nLast';

    expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual([
      'One…',
      'two?!',
      '“Three.”',
      '3.5 is no end',
      'Last',
    ]);
  });

  it('keep their length when reported speech is taken out', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', '“', '”', ' ', 's', 'aid ', 'said ', '\n', 'x') }),
        (text) => {
          expect(withoutReportedSpeech(text)).toHaveLength(text.length);
        },
      ),
    );
    expect(withoutReportedSpeech('she said "no way" twice')).toBe('she said "      " twice');
    expect(withoutReportedSpeech('she said "no\nway" twice')).toBe('she said "no\nway" twice');
  });
});

describe('patterns', () => {
  const groupsOf = (text: string) => [
    ...new Set(matchesIn(new WordReader().wordsOf(text)).map(({ group }) => group)),
  ];

  it('speak of classes that there are, each group of something', () => {
    for (const [group, lines] of Object.entries(PHRASES)) expect([group, lines.trim()]).not.toContain('');
    expect(groupsOf('You are such a spoiled little brat')).toContain('insult');
  });

  it('know the begin and the end of a sentence', () => {
    expect(groupsOf('grow up')).toContain('command');
    expect(groupsOf('when your kids grow up')).not.toContain('command');
    expect(groupsOf('that is on you, genius')).toContain('sarcasm');
    expect(groupsOf('a genius of a cat')).not.toContain('sarcasm');
  });
});

describe('words', () => {
  const wordsOf = (text: string) => new WordReader().wordsOf(text).map(({ word }) => word);

  it('are read without case, accents, disguise and contraction', () => {
    expect(wordsOf("You’re sooo ST*PID, id1ot! I can't, won't; Zoë's")).toEqual([
      'you',
      'are',
      'so',
      'st*pid',
      'idiot',
      'i',
      'can',
      'not',
      'will',
      'not',
      'zoe',
      'is',
    ]);
  });

  it('of objects are no words of ours', () => {
    expect(wordsOf('constructor toString')).toEqual(['constructor', 'tostring']);
  });
});
