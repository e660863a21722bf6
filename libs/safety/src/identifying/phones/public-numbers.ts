import type { Candidate } from './candidates';

/**
 * Numbers that are nobody's: emergency calls and help lines that people give each other in letters and answers. Digits
 * only, as dialled in their country. Help lines with more digits than these are free of charge, and those are public too.
 */
const HELP_LINES = new Set(
  (
    '988 911 999 112 110 113 115 117 118 119 190 192 000 111 101 105 211 311 ' + // emergencies, health and city services
    '116123 116111 116117 116006 116000 ' + // the European harmonised numbers
    '131114 1300224636 1300659467 1800737732 ' + // Lifeline, Beyond Blue, 1800RESPECT (AU)
    '741741 85258 686868 838255 50808 ' + // text lines in the US, UK, CA, IE
    '024 016 017 3114 3919 3020 119 142 143 147 1737 1926 14416 9152987821'
  ) // ES, FR, AT, CH, NZ, IN
    .split(' '),
);

/**
 * Free of charge for the caller: a firm or a help line pays for them, no private person has one. With "-" between the
 * groups, because mobile numbers of other countries begin with the same digits and are grouped in another way.
 */
const FREE_OF_CHARGE = [
  /^(?:\+?1-?)?8(?:00|88|77|66|55|44|33)-\d{3}-\d{4}$|^\+?1?800[2-9]\d{6}$/, // North America
  /^(?:\+?44-?|0044-?|0)(?:800|808-?80[0-28]|808-?2000)[\d-]{4,9}$/, // United Kingdom
  /^(?:\+?49-?|0049-?|0)800[\d-]{6,11}$/, // Germany
  /^(?:\+?61-?)?(?:1[38]00-?\d{3}-?\d{3}|13-?\d{2}-?\d{2})$/, // Australia
  /^(?:\+?33-?|0033-?|0)80[0-5](?:-?\d{3}-?\d{3}|(?:-?\d{2}){3})$/, // France
  /^(?:\+?353-?)?1-?800-?\d{3}-?\d{3}$/, // Ireland
  /^(?:\+?34-?)?900(?:-?\d{3}-?\d{3}|(?:-?\d{2}){3})$/, // Spain
  /^(?:\+|00)800-?\d{4}-?\d{4}$/, // international
];

/** Whether a number belongs to a service that anybody may be told to call. */
export function isPublicNumber({ plus, groups }: Candidate): boolean {
  if (HELP_LINES.has(groups.join(''))) return true;
  const dialled = (plus ? '+' : '') + groups.join('-');
  return FREE_OF_CHARGE.some((pattern) => pattern.test(dialled));
}
