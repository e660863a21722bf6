import { describe, expect, it } from '@jest/globals';
import { beginningsOf } from './beginnings';

describe('the words that an expression cannot do without', () => {
  it.each([
    ['(he|she) (hits|slaps) me', ['hits', 'slaps']],
    ['hit(s|ting)? myself', ['hit']],
    ['(very )?hungry', ['hungry']],
    ['(?<!never )hits (?!to)me', ['hits']],
    ['a noose|the gun', ['noose', 'gun']],
    ['(ehe)?mann schlaegt', ['schlaegt']],
    ['[ks]ill my\\w* rope', ['rope']],
  ])('%s', (expression, beginnings) => {
    expect(beginningsOf(expression.replaceAll(/\((?!\?)/g, '(?:'))).toEqual(beginnings);
  });

  it('refuses what would be searched for in every text', () => {
    expect(() => beginningsOf('[a-z]+ \\w+')).toThrow('Every text would have to be searched');
  });
});
