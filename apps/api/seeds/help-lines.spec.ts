import { describe, expect, it } from '@jest/globals';
import { isValidPhoneNumber, type CountryCode } from 'libphonenumber-js';
import { HELP_LINE_KINDS } from '@quandary/rules';
import { helpLines } from './help-lines';

/** Six digits at most are a number of the country's own plan: 988, 116 123, *4141. Such are in no list of numbers. */
const SHORT = /^\*?\d{2,3}(?: ?\d{1,3}){0,2}$/;
const digitsOf = (phone: string) => phone.replaceAll(/\D/g, '').length;
const regions = new Intl.DisplayNames('en', { type: 'region' });
const languages = new Intl.DisplayNames('en', { type: 'language' });
const isSecure = (address: string) => new URL(address).protocol === 'https:';

describe('the help lines of a new site', () => {
  it('are of at least forty countries', () => {
    expect(new Set(helpLines.map(({ country }) => country)).size).toBeGreaterThanOrEqual(40);
  });

  it('have several for large countries, violence at home among them', () => {
    for (const country of ['US', 'GB', 'AU', 'IN', 'FR', 'ES', 'BR', 'DE']) {
      const own = helpLines.filter((line) => line.country === country);
      expect({ country, several: own.length > 1 }).toEqual({ country, several: true });
      expect({ country, abuse: own.some(({ kinds }) => kinds.includes('abuse')) }).toEqual({
        country,
        abuse: true,
      });
    }
  });

  it.each(helpLines.map((line) => [`${line.country} ${line.name}`, line] as const))('%s', (_, line) => {
    const isShort = SHORT.test(line.phone) && digitsOf(line.phone) <= 6;

    expect(regions.of(line.country)).not.toBe(line.country);
    expect(isShort || isValidPhoneNumber(line.phone, line.country as CountryCode)).toBe(true);
    expect(line.name.trim()).not.toBe('');
    expect(line.kinds.length).toBeGreaterThan(0);
    expect(line.kinds.every((kind) => HELP_LINE_KINDS.includes(kind))).toBe(true);
    expect(line.languages.every((language) => languages.of(language) !== language)).toBe(true);
    expect([line.url, line.source].every(isSecure)).toBe(true);
    expect(Date.parse(line.reviewedAt)).not.toBeNaN();
  });

  it('are written down once', () => {
    const keys = helpLines.map(({ country, phone }) => `${country} ${phone}`);

    expect(new Set(keys).size).toBe(keys.length);
  });
});
