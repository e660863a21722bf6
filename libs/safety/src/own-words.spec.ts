import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sharedRuns } from './own-words';

const SENTENCE = 'my husband of twelve years hides his phone under the sofa cushion';
const found = (text: string, ...others: string[]) => sharedRuns(text, others).map((mark) => mark.text);

describe('words that were published before', () => {
  it('are marked from the first to the last that both texts have', () => {
    const text = `Dear all, ${SENTENCE}, and I cry.`;
    const start = text.indexOf('my');
    expect(sharedRuns(text, [`Once more: ${SENTENCE}. So what?`])).toEqual([
      { kind: 'own_words', text: SENTENCE, start, end: start + SENTENCE.length, replacement: null },
    ]);
  });

  it('are known whatever their case, punctuation and markdown', () => {
    expect(
      found(
        `**My** husband, of _twelve_ years: hides his\nphone [under](https://example.org/a) the SOFA cushion!`,
        SENTENCE,
      ),
    ).toHaveLength(1);
    expect(
      found(
        "I don't trust Peter's promise about selling mother's house",
        'i dont trust peters promise about selling mothers house',
      ),
    ).toHaveLength(1);
  });

  it('are eight in a row, or as many as somebody asks for', () => {
    const seven = SENTENCE.split(' ').slice(0, 7).join(' ');
    expect(found(`${seven} in the car`, `${seven} at work`)).toEqual([]);
    expect(sharedRuns(`${seven} in the car`, [`${seven} at work`], 7)).toHaveLength(1);
    expect(found(`${seven} or ${SENTENCE.split(' ').slice(7).join(' ')}`, SENTENCE)).toEqual([]);
  });

  it('are no words of others that both quote, nor a run across a quotation', () => {
    expect(found(`> ${SENTENCE}\n\nYes.`, SENTENCE)).toEqual([]);
    expect(found(SENTENCE, `> ${SENTENCE}`)).toEqual([]);
    const words = SENTENCE.split(' ');
    expect(found(`${words.slice(0, 6).join(' ')}\n> no\n${words.slice(6).join(' ')}`, SENTENCE)).toEqual([]);
  });

  it('are no words that everybody says', () => {
    const phrase = 'I do not know what to do about this any more';
    expect(found(`${phrase}, help`, `${phrase}. Bye`)).toEqual([]);
  });

  it('are found wherever they are planted, and never where texts share none', () => {
    const words = (letters: string) =>
      fc.array(fc.string({ unit: fc.constantFrom(...letters), minLength: 4, maxLength: 9 }), {
        maxLength: 30,
      });
    fc.assert(
      fc.property(
        words('abcdef'),
        words('abcdef'),
        words('uvwxyz'),
        words('uvwxyz'),
        (before, after, left, right) => {
          const text = [...before, SENTENCE, ...after].join(' ');
          expect(found(text, [...left, SENTENCE, ...right].join(', '))).toEqual([SENTENCE]);
          expect(found([...before, ...after].join(' '), [...left, ...right].join(' '))).toEqual([]);
        },
      ),
    );
  });
});
