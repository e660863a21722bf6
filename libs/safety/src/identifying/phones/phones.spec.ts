import { describe, expect, it } from '@jest/globals';
import { Random } from '@quandary/random';
import examples from 'libphonenumber-js/examples.mobile.json';
import {
  getCountries,
  getExampleNumber,
  parsePhoneNumberFromString,
  type CountryCode,
  type PhoneNumber,
} from 'libphonenumber-js/max';
import { identifyingMarks } from '../identifying-marks';

const COUNTRIES = getCountries().filter((country) => getExampleNumber(country, examples) !== undefined);

const digitsIn = (text: string): number => text.replace(/\P{Nd}/gu, '').length;

/** Whether the number is marked as a whole. */
function isFound(text: string, number: string): boolean {
  return identifyingMarks(text).some(
    ({ kind, text: words }) => kind === 'phone' && digitsIn(words) === digitsIn(number),
  );
}

const withDigitsFrom = (zero: number) => (number: PhoneNumber) =>
  number.formatNational().replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));

/** How people write one number. */
const FORMS: Record<string, (number: PhoneNumber) => string> = {
  national: (number) => number.formatNational(),
  international: (number) => number.formatInternational(),
  'with + and no blank': (number) => number.number,
  'with 00': (number) => number.formatInternational().replace('+', '00 '),
  'with dashes': (number) =>
    number
      .formatNational()
      .replace(/[ ()-]+/g, '-')
      .replace(/^-|-$/g, ''),
  'in a row': (number) => number.formatNational().replace(/\D/g, ''),
  'in wide digits': withDigitsFrom(0xff10),
  'in Arabic digits': withDigitsFrom(0x0660),
  'with the letter O': (number) => number.formatNational().replace(/(?<=\d)0/g, 'O'),
};

/** Where something says that a number comes. */
const SAID = [
  'Call me on {}.',
  'my number is {}',
  'WhatsApp {}',
  'Ruf mich an: {}',
  'Mi teléfono es {}',
  'tel.: {}, please',
];
/** Where nothing does. */
const UNSAID = ['I am lonely. {} Thank you.', 'Anna {}', 'If anybody wants to talk, {}.'];

const MOST_TRIES = 400;

/** Numbers that the metadata of a country accept, made from its example by changing digits. */
function others(country: CountryCode, howMany: number): PhoneNumber[] {
  const example = getExampleNumber(country, examples);
  if (example === undefined) throw new Error(`No example of ${country}.`);
  const chance = new Random(country.charCodeAt(0), country.charCodeAt(1));
  const numbers: PhoneNumber[] = [];
  for (let tries = 0; tries < MOST_TRIES && numbers.length < howMany; tries++) {
    const digits = Array.from(example.nationalNumber, (digit, at) =>
      at > 1 || chance.chance(0.5) ? chance.below(10) : digit,
    );
    const number = parsePhoneNumberFromString(`+${example.countryCallingCode}${digits.join('')}`);
    if (number?.isValid() && number.country === country) numbers.push(number);
  }
  return numbers;
}

const inText = (templates: readonly string[], number: string) =>
  templates.map((template) => template.replace('{}', number));

describe('telephone numbers of all countries', () => {
  it.each(COUNTRIES)('are found where something says so, in every form: %s', (country) => {
    const example = getExampleNumber(country, examples);
    for (const write of Object.values(FORMS)) {
      const number = write(example as PhoneNumber);
      if (digitsIn(number) < 5) continue; // Tokelau's are as long as a page or a year
      if (/^\d\d-\d\d-\d\d$/.test(number)) continue; // "21-12-34" is a number of the Faroes, and a date
      const missed = inText(SAID, number).filter((text) => !isFound(text, number));
      expect(missed).toEqual([]);
    }
  });

  it('are found where nothing says so, if they are long enough to be nothing else', () => {
    const missed = COUNTRIES.flatMap((country) => {
      const number = getExampleNumber(country, examples)?.formatNational() ?? '';
      return digitsIn(number) >= 8 ? inText(UNSAID, number).filter((text) => !isFound(text, number)) : [];
    });
    expect(missed).toEqual([]);
  });

  it('are found by more than their examples: 99 of 100 that the numbering plans allow', () => {
    let [found, all] = [0, 0];
    for (const country of COUNTRIES)
      for (const number of others(country, 8))
        for (const write of [FORMS['national'], FORMS['international']]) {
          const written = write?.(number) ?? '';
          for (const text of inText(SAID.slice(0, 2), written)) {
            all++;
            if (isFound(text, written)) found++;
          }
        }
    expect(all).toBeGreaterThan(5000);
    expect(found / all).toBeGreaterThan(0.99);
  });
});

describe('numbers of services', () => {
  it.each([
    ...[
      '988',
      '112',
      '116 123',
      '116 117',
      '0800 1111',
      '1-800-273-8255',
      '1 (800) 799-7233',
      '0800 111 0 111',
    ],
    ...['0808 2000 247', '13 11 14', '1800 737 732', '3114', '741741', '+44 800 1111', '024'],
  ])('may be passed on: %s', (number) => {
    expect(identifyingMarks(`Please call ${number} tonight`)).toEqual([]);
  });

  it('are known by their groups: a mobile number of India is somebody’s', () => {
    expect(identifyingMarks('Call 88823 45678 tonight')).toMatchObject([{ kind: 'phone' }]);
  });
});
