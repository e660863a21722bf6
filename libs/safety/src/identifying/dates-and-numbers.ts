import { matches, type Finder } from './found';

const MONTHS =
  'jan(?:uary|uar)?|jänner|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre';
const YEAR = String.raw`(?:(?:19|20)\d\d|['’]?\d\d(?!\d))`;
const DATE = String.raw`(?:\d{1,2}(?:st|nd|rd|th|\.|er)? ?(?:(?:of|de|\.) ?)?(?:${MONTHS})\.?,? (?:(?:de|del|of) )?${YEAR}|(?:${MONTHS})\.? \d{1,2}(?:st|nd|rd|th)?,? ${YEAR}|\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?${YEAR}|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2})`;
const BORN = String.raw`(?:born(?: in [\p{L} ]{2,20})?(?: on)?(?: the)?|d\.?o\.?b\.?|date of birth|birth ?da(?:te|y)|geboren(?: am)?|geb\.(?: am)?|geburtsdatum|geburtstag|nac[ií](?:do|da|ó)? el|fecha de nacimiento|cumpleaños|née?(?: le)?|date de naissance)`;

/** A whole date behind a word for being born. A year alone, or a day without a year, is many people's. */
const BORN_ON = new RegExp(
  String.raw`(?<![\p{L}[])(?:${BORN})(?: ?(?:is|was|ist|es|est|:|=|-|on|am|el|le))*[ ]?(?<date>${DATE})(?![\p{L}\p{N}])`,
  'giu',
);
/** "Ich bin am 12.3.1984 geboren". */
const ON_BORN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<date>${DATE}) (?:geboren|was born|is my birthday|bin ich geboren)`,
  'giu',
);

/** The date itself is the place, not the words that introduce it. */
function dated(pattern: RegExp): Finder {
  return (text) =>
    Array.from(text.matchAll(pattern), ({ 0: whole, index, groups }) => {
      const date = groups?.['date'] ?? '';
      const start = index + whole.lastIndexOf(date);
      return { kind: 'birth_date', start, end: start + date.length };
    });
}

const bornOn = dated(BORN_ON);
const onBorn = dated(ON_BORN);

/** Dates on which somebody was born. */
export const birthDates: Finder = (text, options) => [...bornOn(text, options), ...onBorn(text, options)];

/** As Britain (since 2001), Germany and France write them; those of other countries need a word. */
const PLATE =
  /(?<![\p{L}\p{N}-])(?:[A-HJ-PR-Y]{2}[0-7]\d ?[A-HJ-PR-Z]{3}|[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?\d{1,4}[EH]?|[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2})(?![\p{L}\p{N}-])/gu;
const NAMED_PLATE =
  /(?<![\p{L}[])(?:(?:number|licen[cs]e|registration|reg|tag) ?plates?|plates?|kennzeichen|nummernschild|matr[íi]cula|plaque|immatriculation|targa|car reg|reg(?:istration)?)(?: ?(?:numbers?|no\.?|d'immatriculation))?(?: ?(?:is|was|are|ist|es|est|lautet|of|on|his|her|car|:|=|,))* ?["'“]?(?<plate>(?=[A-Z -]{0,8}\d)(?=[0-9 -]{0,8}[A-Z])[A-Z0-9]{1,4}(?:[ -]?[A-Z0-9]{1,4}){1,3})(?![\p{L}\p{N}])/giu;

const freePlates = matches(
  'number_plate',
  PLATE,
  ({ 0: plate }) =>
    !/^(?:COVID|DSM|ICD|MS|PTSD|HIV|ADHD|GCSE|B|C|T|Q)-|^[A-Z]{3}-[A-Z] ?\d$/.test(plate) &&
    /\d{2}/.test(plate),
);

/** Number plates of cars. */
export const numberPlates: Finder = (text, options) => [
  ...freePlates(text, options),
  ...Array.from(text.matchAll(NAMED_PLATE), ({ 0: whole, index, groups }) => {
    const plate = groups?.['plate'] ?? '';
    return {
      kind: 'number_plate' as const,
      start: index + whole.length - plate.length,
      end: index + whole.length,
    };
  }).filter(
    ({ start, end }) =>
      /[A-Z]/.test(text.slice(start, end)) && text.slice(start, end) === text.slice(start, end).toUpperCase(),
  ),
];
