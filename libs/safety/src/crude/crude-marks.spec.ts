import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { crudeMarks } from './crude-marks';

const found = (text: string) => crudeMarks(text).map((mark) => mark.text);

describe('crude words', () => {
  it.each([
    ['What the FUCK, he said', 'FUCK'],
    ['f**k this', 'f**k'],
    ['sl#t', 'sl#t'],
    ['a wh0re', 'wh0re'],
    ['a fuuuuck', 'fuuuuck'],
    ['motherfucking liar', 'motherfucking'],
    ['du Arschlöcher', 'Arschlöcher'],
    ['Scheißkerl!', 'Scheißkerl'],
    ['qué cabrón', 'cabrón'],
    ['que cabron', 'cabron'],
    ['*cunt*', 'cunt'],
  ])('are found through case, accents and disguise: %s', (text, word) => {
    expect(found(text)).toEqual([word]);
  });

  it.each([
    'Scunthorpe, Penistone and Cockermouth',
    'My assistant assessed the class in Essex',
    'Dick and Fanny Hancock gave us shiitake',
    'a night in Arsenal, Matsushita, Fukushima',
    'She passed the analysis of the cumulative title',
    'I am raped, sexually abused and ashamed of my body',
    'damn, what the hell, it sucks',
    '2 * 3 * 4, 1337, $5, **bold**, f***, a**',
    'retardant, Hurenkind, prickly, pussycat, kikeriki',
  ])('are whole words: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('are those of the list that is given', () => {
    const words = [
      { word: 'Blübber*', language: 'de' },
      { word: 'plonk', language: 'en' },
    ];

    expect(crudeMarks('blubbern and PLONK, plonks, fuck', words)).toEqual([
      { kind: 'crude', text: 'blubbern', start: 0, end: 8, replacement: null },
      { kind: 'crude', text: 'PLONK', start: 13, end: 18, replacement: null },
    ]);
    expect(crudeMarks('anything', [{ word: '*', language: 'en' }])).toEqual([]);
  });

  it('stand where they are said to stand', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('fuck', ' ', '*', 'ß', '🙂', 'c', 'unt', '.', 'é') }),
        (text) => {
          for (const { start, end, text: word } of crudeMarks(text))
            expect(text.slice(start, end)).toBe(word);
        },
      ),
    );
  });
});
