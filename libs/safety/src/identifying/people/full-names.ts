import type { Found } from '../found';
import { FAMILY_NAMES } from './family-names';
import { GIVEN_NAMES, WORDLIKE_NAMES } from './given-names';
import { PUBLIC_NAMES } from './public-names';
import { asName, beginsLarge, isCapitalised, tokensOf, type Token } from './tokens';
import { ORDINARY_WORDS, THINGS_WITH_NAMES } from './words';

const PARTICLES = new Set(
  'von van vom zu zum zur der den de da di do dos das del della du la le el al bin ibn ben binti bint abu y e ter ten thi thị văn'.split(
    ' ',
  ),
);
const TITLES =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|herr|frau|señora?|sr|sra|don|doña|monsieur|madame|mme|sir|lady|pastor|father|reverend|rev|officer|detective|nurse|coach)$/i;
/** What says that a person is about to be named. */
const INTRODUCTIONS =
  /(?:\b(?:my|his|her|our|their|the|a|ex|mein|meine|seine?|ihre?|mi|su|mon|ma|son|sa)[ -](?:\w+[ -])?(?:sister|brother|mother|mom|mum|father|dad|son|daughter|wife|husband|boyfriend|girlfriend|partner|fianc[ée]e?|ex|boss|manager|supervisor|colleague|coworker|co-worker|friend|bestie|neighbou?r|teacher|professor|doctor|therapist|counsell?or|psychologist|landlord|roommate|flatmate|cousin|aunt|uncle|niece|nephew|stepfather|stepmother|stepdad|stepmom|in-law|lawyer|priest|pastor|coach|guy|man|woman|girl|boy|schwester|bruder|mutter|vater|sohn|tochter|frau|mann|freund|freundin|chefin?|kollegin?|nachbarin?|lehrerin?|hermana?|madre|padre|hij[oa]|espos[oa]|marido|mujer|novi[oa]|jef[ea]|amig[oa]|s[oœ]e?ur|fr[èe]re|mère|père|mari|femme|copain|copine|ami|amie|patron)|\b(?:named|name is|name was|name's|heiße|heißt|namens|me llamo|se llama|m'appelle|s'appelle)),? $/iu;
/** What may be said before a name and before much else. */
const NAMINGS = /\b(?:called|i am|i'm|this is|je suis|soy|ich bin|llamad[oa]) $/i;
/** What says that the person is known for a work. */
const WORKS =
  /\b(?:books?|authors?|novel|written|workbook|researchers?|theory|podcast|film|movie|documentary|poem|poet|singer|actor|actress|philosopher|quote|quoted|author|studies|study|articles?|according to|coined|developed|ted talk|youtube|comedian|played by|(?:the|his|her) work of|song)\b[^.!?\n]{0,40}$|[”"»] (?:by|von|de|par) $/i;
/** The same, said behind the name. */
const WORKS_BEHIND =
  /^(?:,? (?:who |he |she )?(?:wrote|proposed|coined|developed|sings)\b|(?:'s|’s) (?:books?|work|theory|model|blog|song|film|podcast)\b| ?\((?:19|20)\d\d\))/i;

const CONTEXT = 60;
/** Given names and particles that may stand before the family name: "Maria Luisa de la Cruz". */
const MOST_PARTS = 5;

const isInitial = (word: string): boolean => /^\p{Lu}$/u.test(word);

interface Reader {
  text: string;
  tokens: readonly Token[];
  /** Whether most words of the line begin with a capital, as in headings. */
  inHeading(at: number): boolean;
}

function isGivenName(word: string): boolean {
  const [first = ''] = word.split('-');
  return GIVEN_NAMES.has(word) || GIVEN_NAMES.has(first);
}

/** The index of the family name of the person whose given name is at `from`, if one stands there. */
function familyNameAt({ tokens }: Reader, from: number): number | undefined {
  let found: number | undefined;
  for (let at = from + 1; at < tokens.length && at <= from + MOST_PARTS; at++) {
    const token = tokens[at];
    if (!token?.follows) break;
    const { word } = token;
    if (isInitial(word) || PARTICLES.has(word.toLowerCase())) continue;
    if (!isCapitalised(word) || ORDINARY_WORDS.has(word.toLowerCase())) break;
    found = at;
    const next = tokens[at + 1]?.word ?? '';
    if (token.possessive || (!isGivenName(word) && !FAMILY_NAMES.has(next) && !PARTICLES.has(next))) break;
  }
  return found;
}

/** Whether the name stands where only what is in the lists counts. */
function isConvincing(reader: Reader, from: number, to: number): boolean {
  const { text, tokens } = reader;
  const given = tokens[from]?.word ?? '';
  const family = tokens[to]?.word ?? '';
  const before = text.slice(Math.max(0, (tokens[from]?.start ?? 0) - CONTEXT), tokens[from]?.start);
  const titled = from > 0 && tokens[from]?.follows === true && TITLES.test(tokens[from - 1]?.word ?? '');
  const next = tokens[to + 1];
  if (next?.follows && THINGS_WITH_NAMES.has(next.word.toLowerCase())) return false;
  if (
    PUBLIC_NAMES.has(`${given} ${family}`.toLowerCase()) ||
    /\b(?:saint|st\.?|san|santa|são) $/i.test(before)
  )
    return false;
  const behind = text.slice(tokens[to]?.end, (tokens[to]?.end ?? 0) + CONTEXT);
  if (WORKS.test(before) || WORKS_BEHIND.test(behind) || /\bthe $/i.test(before)) return false;
  const listed = FAMILY_NAMES.has(family) || FAMILY_NAMES.has(family.split('-')[0] ?? '');
  const heading = reader.inHeading(from);
  if (isGivenName(given) && !WORDLIKE_NAMES.has(given)) return listed || !heading;
  if (WORDLIKE_NAMES.has(given))
    return listed || ((titled || INTRODUCTIONS.test(before) || NAMINGS.test(before)) && !heading);
  return (titled || INTRODUCTIONS.test(before)) && !heading;
}

/** "john smith", "JOHN SMITH": only what both lists have. */
function isUncapitalised(reader: Reader, from: number): boolean {
  const [given, family] = [reader.tokens[from], reader.tokens[from + 1]];
  if (!given || !family?.follows || !SMALL_GIVEN_NAMES.has(given.word.toLowerCase())) return false;
  const [first, last] = [given.word, family.word];
  const isSmall = first === first.toLowerCase() && last === last.toLowerCase();
  const isLarge = first === first.toUpperCase() && last === last.toUpperCase();
  return (
    (isSmall || isLarge) &&
    FAMILY_NAMES.has(asName(last)) &&
    !SMALL_WORDS.has(last.toLowerCase()) &&
    !PUBLIC_NAMES.has(`${first} ${last}`.toLowerCase())
  );
}

/** The given names that are no words, as they are looked for where nothing is written large. */
const SMALL_GIVEN_NAMES: ReadonlySet<string> = new Set(
  [...GIVEN_NAMES].filter((name) => !WORDLIKE_NAMES.has(name)).map((name) => name.toLowerCase()),
);

/** Family names of the list that are words when they are written small. */
const SMALL_WORDS = new Set(
  'young park brooks woods grant frank horn rich long costa gill stein case bose dang lim park jung fuchs'.split(
    ' ',
  ),
);

/** From so many words on a line of capitals is a heading, not two names. */
const HEADING_WORDS = 4;
const HEADING_SHARE = 0.7;

/** Tells of a word whether it stands in a heading. Each line is read once. */
function headings(text: string, tokens: readonly Token[]): (at: number) => boolean {
  const ends = (at: number) => {
    const [before, after] = [tokens[at], tokens[at + 1]];
    return !before || !after || (!after.follows && /\n|[.!?]\s/.test(text.slice(before.end, after.start)));
  };
  let line = { from: 0, to: -1, isHeading: false };
  return (at) => {
    if (at >= line.from && at <= line.to) return line.isHeading;
    let [from, to] = [at, at];
    while (from > 0 && !ends(from - 1)) from--;
    while (!ends(to)) to++;
    let capitals = 0;
    for (let each = from; each <= to; each++) if (beginsLarge(tokens[each]?.word ?? '')) capitals++;
    const words = to - from + 1;
    line = { from, to, isHeading: words >= HEADING_WORDS && capitals >= words * HEADING_SHARE };
    return line.isHeading;
  };
}

/** Full names of persons: a given name and a family name, with a title if one stands before them. */
export function fullNames(text: string): Found[] {
  const tokens = tokensOf(text);
  const reader: Reader = { text, tokens, inHeading: headings(text, tokens) };
  const found: Found[] = [];
  for (let at = 0; at < tokens.length - 1; at++) {
    const token = tokens[at];
    if (!token || token.possessive) continue;
    const capitalised = isCapitalised(token.word);
    const mayBegin = WORDLIKE_NAMES.has(token.word) || !ORDINARY_WORDS.has(token.word.toLowerCase());
    const to = capitalised && mayBegin ? familyNameAt(reader, at) : undefined;
    if (to !== undefined && isConvincing(reader, at, to)) {
      const titled = at > 0 && token.follows && TITLES.test(tokens[at - 1]?.word ?? '');
      found.push({
        kind: 'full_name',
        start: (titled ? tokens[at - 1] : token)?.start ?? 0,
        end: tokens[to]?.end ?? 0,
      });
      at = to;
    } else if (isUncapitalised(reader, at)) {
      found.push({ kind: 'full_name', start: token.start, end: tokens[at + 1]?.end ?? 0 });
      at++;
    }
  }
  return found;
}
