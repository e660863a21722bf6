import { describe, expect, it } from '@jest/globals';
import { answerLetters } from './answer-letters';

describe('the letters of the answers in a feed', () => {
  it('names each of a few', () => expect(answerLetters(3)).toBe('A\u2009B\u2009C'));
  it('says how far many go', () => expect(answerLetters(13)).toBe('A–M'));
  it('does not count past Z', () => expect(answerLetters(40)).toBe('A–…'));
});
