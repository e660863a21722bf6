import { describe, expect, it } from '@jest/globals';
import { fragmentLink } from './fragment-links';

describe('a number quoted in a text', () => {
  const onPage = new Set(['6', '6.1', 'B', 'B.1']);

  it.each(['#6.1', '#B', '#B.1'])('leads down the page when %s is on it', (fragment) => {
    expect(fragmentLink(onPage, fragment)).toBe(fragment);
  });

  it.each([
    ['#250', '?comment=250#250'],
    ['#B.31', '?comment=B.31#B.31'],
    ['#AA.2.1', '?comment=AA.2.1#AA.2.1'],
  ])('leads to the page that has it: %s', (fragment, address) => {
    expect(fragmentLink(onPage, fragment)).toBe(address);
  });

  it('is left alone when it is no number', () =>
    expect(fragmentLink(onPage, '#discussion')).toBe('#discussion'));
});
