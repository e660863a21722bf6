import type { Finder, Found } from './found';

const UK_POSTCODE = String.raw`(?:GIR 0AA|[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2})`;
const WORD = String.raw`\p{Lu}[\p{L}'’.-]{0,24}`;
const PLACE = String.raw`\p{Lu}[\p{L}'’.-]{1,24}(?<=\p{L})(?![\p{L}\p{N}])`;
/** The town behind a street, and its code. */
const TOWN = String.raw`(?:,?\s(?:NW|NE|SW|SE|N|S|E|W)\b)?(?:,? (?:[Aa]pt|[Aa]partment|[Ff]lat|[Uu]nit|[Ss]uite|#)\.? ?\w{1,5})?(?:, ${PLACE}(?: ${PLACE}){0,2})?(?:,? [A-Z]{2}(?![\p{L}\p{N}]))?(?:,? (?:${UK_POSTCODE}|\d{5}(?:-\d{4})?)\b)?`;
const UNIT = String.raw`(?:(?:flat|apt|apartment|unit|suite|room) ?#?\w{1,5},? )?`;
const HOUSE = String.raw`\d{1,5}[A-Za-z]?(?:[-/]\d{1,4}[A-Za-z]?)?,?`;
const TYPES =
  'Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Ln|Drive|Dr|Court(?! \\p{Lu})|Ct|Place|Pl|Square|Sq|Terrace|Way|Close|Crescent|Gardens|Grove|Hill|Parade|Row|Walk|Mews|Highway|Hwy|Parkway|Pkwy|Circle|Cir|Trail';

const ENGLISH = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/$€£-])(?:(?:[Ff]lat|[Aa]pt|[Aa]partment|[Uu]nit|[Ss]uite) ?#?\w{1,5},? )?(?<number>${HOUSE}) (?:(?:NW|NE|SW|SE|N|S|E|W)\.? )?(?:(?:${WORD}|\d{1,3}(?:st|nd|rd|th)) ){1,4}(?:${TYPES})\b(?:\.(?=,))?${TOWN}`,
  'gu',
);
/** People write their letters without capitals. Only types of streets that are nothing else, and names that are no words of a way. */
const SMALL = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/$€£-])${UNIT}(?<number>\d{1,5}[a-z]?) (?<name>(?:\p{L}[\p{L}'’.-]{1,24} ){1,3})(?:street|avenue|road|boulevard|lane|rd|ave|blvd)\b`,
  'giu',
);
const NO_NAME =
  /\b(?:the|a|an|this|that|my|our|of|on|in|at|to|from|per|down|up|along|across|off|and|or|by|is|was|minutes?|mins?|miles?|km|blocks?|houses?|doors?|hours?|feet|yards|metres?|meters?|years?|months?|weeks?|days?|times|people|men|women|kids|cars|way|lane|different|more|other|long|busy|main|dark|empty)\b/i;

/** "Elm Street 12", as people write who know another order. */
const TURNED = new RegExp(
  String.raw`(?<![\p{L}])(?:${WORD} ){1,2}(?:Street|Avenue|Road|Lane),? (?:no\.? ?)?(?!(?:1[89]|20)\d\d)\d{1,4}[a-z]?(?![\p{L}\p{N}])`,
  'gu',
);

const GERMAN_STREET = String.raw`\p{Lu}[\p{L}.-]{1,30}(?:stra(?:ß|ss)e|str\.|gasse|allee|chaussee|weg|platz)|(?:\p{Lu}[\p{L}.-]{1,24} ){1,2}(?:Stra(?:ß|ss)e|Str\.|Gasse|Allee|Weg|Platz)`;
const GERMAN_TOWN = String.raw`(?:,? (?:D-|A-|CH-)?\d{4,5} ${PLACE})`;
const GERMAN = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:${GERMAN_STREET}) \d{1,4} ?[a-z]?(?![\p{L}\p{N}])${GERMAN_TOWN}?|(?:A[mn]|Im|In|Auf|Zu[rm]?|Hinter|Unter)(?: (?:der|dem|den))? (?:${WORD} ){1,2}\d{1,4} ?[a-z]?${GERMAN_TOWN}|\p{Lu}[\p{L}-]{2,24}(?:ring|damm|ufer|hof|steig|markt|berg) \d{1,4} ?[a-z]?${GERMAN_TOWN})`,
  'gu',
);
const SPANISH = new RegExp(
  String.raw`(?<![\p{L}])(?:[Cc]alle|[Cc]\/|[Aa]venida|[Aa]vda\.?|[Aa]v\.|[Pp]aseo|[Pp]laza|[Cc]arrera|[Cc]ra\.?|[Cc]amino|[Rr]onda) ?(?:(?:de|del|la|las|los|el) ){0,2}(?:[\p{Lu}\d][\p{L}\d.'’-]{0,24},? ){1,5}(?:n[.ºo°]{1,2} ?|# ?)?\d{1,4}(?:[ -]?[a-z])?(?![\p{L}\p{N}])(?:, ?\d{1,2}[ºª°]? ?[A-Za-z]?(?![\p{L}\p{N}]))?(?:, ?\d{5} ${PLACE})?`,
  'gu',
);
const FRENCH = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/$€£-])\d{1,4} ?(?:bis|ter|quater)?,? (?:rue|avenue|av\.|boulevard|bd|chemin|allée|impasse|place|quai|route|cours|square) (?:(?:de la|de l['’]|des|du|de|d['’]|la|le|les) ?){0,2}\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,24}){0,3}(?:,? \d{5} ${PLACE})?`,
  'gu',
);
const ROMANCE_AND_DUTCH = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:Via|Viale|Piazza|Corso|Rua|Travessa) (?:(?:della|delle|dei|del|di|da|das|do|dos) )?(?:${WORD},? ){1,3}(?:n\.? ?)?\d{1,4}(?![\p{L}\p{N}])|\p{Lu}[\p{L}-]{2,24}(?:straat|laan|gracht|plein|kade) \d{1,4}(?![\p{N}]))`,
  'gu',
);
const BOX =
  /(?<![\p{L}])(?:P\.? ?O\.? ?Box|Postfach|Apartado(?: de correos)?|Apdo\.?) \d{1,6}(?: \d{2,3})?/giu;
const POSTCODE = new RegExp(String.raw`(?<![\p{L}\p{N}])${UK_POSTCODE}(?![\p{L}\p{N}])`, 'gu');

/** "In 2019 Wall Street crashed": a year is no number of a house. */
function isYearBefore(text: string, { index, groups }: RegExpExecArray): boolean {
  return (
    /^(?:1[89]|20)\d\d$/.test(groups?.['number'] ?? '') &&
    /\b(?:in|since|of|until|till|by|after|before|from|the|year|during|to)\s$/i.test(
      text.slice(Math.max(0, index - 8), index),
    )
  );
}

/** Where houses stand, as English, German, Spanish, French, Italian, Portuguese and Dutch letters write it. */
export const addresses: Finder = (text) => {
  const found: Found[] = [];
  const add = ({ 0: whole, index }: RegExpExecArray) =>
    found.push({ kind: 'address', start: index, end: index + whole.length });
  for (const pattern of [GERMAN, SPANISH, FRENCH, ROMANCE_AND_DUTCH, BOX, TURNED])
    for (const match of text.matchAll(pattern)) add(match);
  for (const match of text.matchAll(ENGLISH)) if (!isYearBefore(text, match)) add(match);
  for (const match of text.matchAll(SMALL))
    if (!isYearBefore(text, match) && !NO_NAME.test(match.groups?.['name'] ?? '')) add(match);
  for (const match of text.matchAll(POSTCODE)) add(match);
  return found;
};
