import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import type { Found, IdentifyingOptions } from '../found';
import { candidates, MOST_DIGITS, type Candidate } from './candidates';
import { evidenceReader, type Evidence } from './cues';
import { spelledNumbers } from './digit-words';
import { isPublicNumber } from './public-numbers';
import { isRatherSomethingElse, isSomethingElse } from './shapes';

/**
 * How often the library is asked about one text: it takes 20 to 70 µs each time. What comes after so many numbers is
 * judged by its length alone; nobody's letter has more, and a list of numbers is marked anyway.
 */
const MOST_QUESTIONS = 40;

/**
 * The fewest digits of a number behind a word for telephones: Saint Helena has five, Andorra six. Tokelau has four, and
 * more people write "text 1034" of a page or a room than live there.
 */
const FEWEST_NAMED = 5;
/** The fewest digits where nothing, or a word some way off, says what they are. */
const FEWEST = 7;
/** The most digits of a national number: Austria dials 14. Longer ones are numbers of orders. */
const MOST_NATIONAL = 14;
/** A row of digits without any blank: the shortest national numbers in use are written so, and shorter ones count things. */
const BARE = { fewest: 8, most: 12 };

const UNIT =
  /^\s?(?:%|°|€|\$|£|¥|₹|(?:years?|yrs?|months?|weeks?|days?|hours?|hrs?|h|minutes?|mins?|seconds?|secs?|times|people|persons?|followers|friends|subscribers|views|likes|words|steps|calories|kcal|dollars?|euros?|pounds?|bucks|quid|usd|eur|gbp|km|kms|cm|mm|m2|m²|miles?|feet|ft|kg|lbs?|mg|ml|g|k|mb|gb|sq|jahre|euro|leute|personas|personnes)\b)/i;
const CURRENCY_BEFORE = /(?:[$€£¥₹#§]|\b(?:usd|eur|gbp|chf|rs|inr))\s?$/i;

/** What stands in front of digits that are part of a longer word, an amount or an address. */
const GLUED_BEFORE = /[\p{L}\p{N}_/=&@~]$|\d[.,:]$/u;
/** "definition/con-20021047". */
const HYPHENED_BEFORE = /\p{L}-$/u;
const GLUED_AFTER = /^(?:[\p{L}\p{N}_@]|[.,:]\d)/u;

/** How many characters around a number are read for what it is a number of. */
const NEARBY = 14;

function standsAlone(text: string, { start, end, groups }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - NEARBY), start);
  const after = text.slice(end, end + NEARBY);
  if (groups.length === 1 && HYPHENED_BEFORE.test(before)) return false;
  return (
    !GLUED_BEFORE.test(before) &&
    !CURRENCY_BEFORE.test(before) &&
    !GLUED_AFTER.test(after) &&
    !UNIT.test(after)
  );
}

/** Whether a number without any word for it is written as telephone numbers are. */
function looksLikeOne(candidate: Candidate, digits: string): boolean {
  const { groups, brackets } = candidate;
  if (digits.length < FEWEST || isRatherSomethingElse(candidate)) return false;
  if (groups.length === 1) return digits.length >= BARE.fewest && digits.length <= BARE.most;
  if (brackets || digits.startsWith('0')) return true;
  return digits.length > FEWEST || groups[0]?.length === 3;
}

/** Asks the library, as often as one text may. */
function asker(country: string | undefined) {
  let questions = 0;
  return {
    isPossibleAbroad: (digits: string): boolean =>
      ++questions > MOST_QUESTIONS
        ? digits.length <= MOST_DIGITS
        : (parsePhoneNumberFromString(`+${digits}`)?.isPossible() ?? false),
    isValidAtHome: (digits: string): boolean =>
      country !== undefined &&
      ++questions <= MOST_QUESTIONS &&
      (parsePhoneNumberFromString(digits, country as CountryCode)?.isValid() ?? false),
  };
}

/** Says of one number after the other, in the order of the text, whether it is somebody's telephone number. */
function judge(text: string, country: string | undefined): (candidate: Candidate) => boolean {
  const ask = asker(country);
  const evidenceFor = evidenceReader(text);
  return (candidate) => {
    const digits = candidate.groups.join('');
    if (digits.length < FEWEST_NAMED || digits.length > MOST_DIGITS + 2) return false;
    if (!standsAlone(text, candidate) || isSomethingElse(candidate) || isPublicNumber(candidate))
      return false;
    if (candidate.plus || digits.startsWith('00')) return ask.isPossibleAbroad(digits.replace(/^00/, ''));
    const evidence: Evidence = evidenceFor(candidate.start, candidate.end);
    if (evidence === 'other' || digits.length > MOST_NATIONAL) return false;
    if (evidence === 'near') return digits.length >= FEWEST || !isRatherSomethingElse(candidate);
    if (evidence === 'phone') return digits.length >= FEWEST && !isRatherSomethingElse(candidate);
    return looksLikeOne(candidate, digits) || (digits.length >= FEWEST && ask.isValidAtHome(digits));
  };
}

/** "wa.me/447700900123" and its longer forms lead to a telephone number. */
const WHATSAPP =
  /(?:https?:\/\/)?(?:\bwa\.me\/|\b(?:api|web)\.whatsapp\.com\/send\/?\?phone=|whatsapp:\/\/send\?phone=)\+?\d{7,15}/gi;

/** Numbers that machines give to things: "41965722-d6ac-487f-a804-d81c81e0798d". */
const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi;

/** Telephone numbers of any country, as digits, as words, or as a link. */
export function phones(text: string, { country }: IdentifyingOptions): Found[] {
  const isPhone = judge(text, country);
  const found: Found[] = Array.from(text.matchAll(WHATSAPP), ({ 0: link, index }) => ({
    kind: 'phone',
    start: index,
    end: index + link.length,
  }));
  const ofThings = Array.from(text.matchAll(UUID), ({ 0: { length }, index }) => ({
    index,
    end: index + length,
  }));
  const isOfThing = ({ start, end }: Candidate) =>
    ofThings.some((thing) => start < thing.end && thing.index < end);
  for (const candidate of candidates(text))
    if (isPhone(candidate) && !isOfThing(candidate))
      found.push({ kind: 'phone', start: candidate.start, end: candidate.end });
  return [...found, ...spelledNumbers(text)];
}
