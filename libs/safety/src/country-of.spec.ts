import { describe, expect, it } from '@jest/globals';
import { countryOf } from './country-of';

describe('the country whose help lines are shown', () => {
  it('is the one that was chosen', () => {
    expect(countryOf({ chosen: 'ie', timeZone: 'Europe/Berlin', languages: ['de-DE'] })).toBe('IE');
  });

  it.each([
    ['Europe/Vienna', 'AT'],
    ['America/Los_Angeles', 'US'],
    ['US/Pacific', 'US'],
    ['Europe/London', 'GB'],
    ['Europe/Kyiv', 'UA'],
    ['Asia/Kolkata', 'IN'],
    ['America/Argentina/Buenos_Aires', 'AR'],
    ['Asia/Ho_Chi_Minh', 'VN'],
    ['Europe/Moscow', 'RU'],
    ['America/Toronto', 'CA'],
  ])('is that of the time zone: %s', (timeZone, country) => {
    expect(countryOf({ timeZone, languages: ['en-US'] })).toBe(country);
  });

  it('is the first that a language names, when the time zone says nothing', () => {
    expect(countryOf({ timeZone: 'UTC', languages: ['en', 'de-CH', 'fr-FR'] })).toBe('CH');
    expect(countryOf({ timeZone: 'No/Where', languages: ['es-419', 'es-MX'] })).toBe('MX');
  });

  it('is unknown, when nothing says', () => {
    expect(countryOf({})).toBeNull();
    expect(countryOf({ chosen: 'nowhere', languages: ['*', 'en', '???'], timeZone: '' })).toBeNull();
  });
});
