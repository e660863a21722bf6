import { matches, type Finder } from './found';

const IBAN =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;
const CARD =
  /(?<![\p{L}\p{N}.,-])[2-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?![\p{L}\p{N}]|[.,]\d)|(?<![\p{L}\p{N}])3[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?![\p{L}\p{N}])/gu;
/** As the United States and Britain number their citizens. Numbers that were never given out are none. */
const CITIZEN =
  /(?<![\p{L}\p{N}-])(?!000|666|9\d\d)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\p{L}\p{N}-])|(?<![\p{L}\p{N}])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D](?![\p{L}\p{N}])/gu;
const SPANISH_ID = /(?<![\p{L}\p{N}])(?:\d{8}|[XYZ]\d{7})-?[A-HJ-NP-TV-Z](?![\p{L}\p{N}])/giu;
/** A number that a word calls one. */
const NAMED =
  /(?<![\p{L}[])(?:(?:bank |checking |savings |current )?(?:account|acct|a\/c)(?: (?:number|no\.?|nr\.?|num|#))?|sort code|routing(?: number| no\.?)?|social(?: security)?(?: number| no\.?)?|ssn|nino?|national insurance(?: number)?|nhs(?: number)?|passport(?: number| no\.?)?|driv(?:er'?s|ing) licen[cs]e(?: number| no\.?)?|tax (?:id|number)|card (?:number|no\.?)|konto(?:nummer|nr\.?)?|blz|steuer-?id(?:entifikationsnummer)?|sozialversicherungsnummer|personalausweis(?:nummer)?|reisepass(?:nummer)?|cuenta|dni|nie|seguridad social|pasaporte|num[ée]ro de s[ée]curit[ée] sociale|n[ºo°] de cuenta)(?: ?(?:is|was|ist|es|est|:|=|#|number|no\.?))* ?(?<number>(?=[A-Z0-9 -]{0,9}\d[ -]?\d[ -]?\d[ -]?\d)[A-Z]{0,3}\d(?:[ -]?[A-Z0-9]){4,20})(?![\p{L}\p{N}])/giu;

/** ISO 13616: the number is right if it leaves 1 when divided by 97. */
function isIban(written: string): boolean {
  const iban = written.replace(/[ -]/g, '').toUpperCase();
  if (iban.length < 15 || iban.length > 34) return false;
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4))
    for (const digit of String(parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** ISO 7812: the sum of the digits, every second of them doubled, ends with 0. */
function isCard(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (digits.length < 13 || digits.length > 19 || /^(\d)\1+$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = digit * 2;
    sum += at % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The letter behind a Spanish number follows from it. */
function isSpanishId(written: string): boolean {
  const id = written.replace('-', '').toUpperCase();
  const number = Number(id.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter))));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23] === id.at(-1);
}

const finders = [
  matches('account_number', IBAN, ({ 0: written }) => isIban(written)),
  matches('account_number', CARD, ({ 0: written }) => isCard(written)),
  matches('account_number', CITIZEN),
  matches('account_number', SPANISH_ID, ({ 0: written }) => isSpanishId(written)),
];

/** Numbers of bank accounts, cards, and of persons as states and insurances number them. */
export const accounts: Finder = (text, options) => [
  ...finders.flatMap((find) => find(text, options)),
  ...Array.from(text.matchAll(NAMED), ({ 0: whole, index, groups }) => {
    const number = groups?.['number'] ?? '';
    return {
      kind: 'account_number' as const,
      start: index + whole.length - number.length,
      end: index + whole.length,
    };
  }),
];
