import type { Candidate } from './candidates';

/** Years that people write about. */
const isYear = (group: string): boolean => /^(?:18|19|20)\d\d$/.test(group);
const upTo = (group: string, most: number): boolean => group.length <= 2 && Number(group) <= most;

/**
 * Whether three groups are day, month and year in any order that people write. `apart`: something else than blanks stands
 * between them; only then two digits are a year, because Faroese numbers look like "21 12 34".
 */
function isDate([first = '', second = '', third = '']: readonly string[], apart = true): boolean {
  const ends = isYear(third) || third.length === 2;
  const dayAndMonth = (upTo(first, 31) && upTo(second, 12)) || (upTo(first, 12) && upTo(second, 31));
  if (isYear(third) && dayAndMonth) return true;
  if (isYear(first) && upTo(second, 12) && upTo(third, 31)) return true;
  return apart && ends && dayAndMonth && first.length <= 2 && second.length === 2 && third !== '00';
}

/** One date, with a time or another date behind it. */
function areDates({ groups, separators }: Candidate): boolean {
  if (groups.length < 3 || !isDate(groups, separators[0] !== ' ')) return false;
  const rest = groups.slice(3);
  if (isYear(groups[0] ?? '') || isYear(groups[2] ?? ''))
    return rest.join('').length <= 4 || isDate(rest) || rest.every(isYear);
  return rest.length === 0;
}

/** "20231105", in a row. */
const isCompactDate = (group: string): boolean =>
  /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(group);

const areYears = ({ groups }: Candidate): boolean =>
  groups.length > 1 &&
  groups.every((group, at) => isYear(group) || (at > 0 && group.length === 2)) &&
  isYear(groups[0] ?? '');

/** "8.30-17.00". */
function areTimes({ groups, separators }: Candidate): boolean {
  const dotted = separators[0] === '.' && separators.at(-1) === '.';
  return (
    groups.length === 4 &&
    dotted &&
    (separators[1]?.includes('-') ?? false) &&
    groups.every((group, at) => upTo(group, at % 2 ? 59 : 24))
  );
}

/** "1 250 000", "1.250.000": groups of three behind a shorter one, as sums of money are written. */
function isAmount({ groups, separators }: Candidate): boolean {
  const [first = '', ...rest] = groups;
  if (
    rest.length === 0 ||
    rest.some((group) => group.length !== 3) ||
    first.length > 3 ||
    first.startsWith('0')
  )
    return false;
  if (new Set(separators).size > 1) return false;
  if (separators[0] === '.') return first.length < 3 || groups.length < 3;
  return separators[0] === ' ' && (first.length === 1 || groups.at(-1) === '000');
}

/** Addresses of machines, versions, places on the globe. */
function isDotted({ groups, separators }: Candidate): boolean {
  const [first = ''] = groups;
  if (groups.length === 2 && separators[0] === '.') return !/^0\d/.test(first); // a decimal number
  if (groups.length !== 4 || separators[0] !== '.' || separators[2] !== '.') return false;
  if (separators[1] !== '.' || groups.some((group) => group.length === 1)) return true;
  return groups.every((group) => Number(group) <= 255 && !/^0\d/.test(group));
}

const STEPS = ['01234567890123', '98765432109876'];

/** Counting, and numbers that nobody has: "1 2 3 4", "12345678", "1000000", "99999999". */
function isCounting({ groups }: Candidate): boolean {
  const digits = groups.join('');
  if (/^(\d)\1+$/.test(digits) || /^[1-9]\d{0,2}0{4,}$/.test(digits)) return true;
  const oneByOne = groups.length === 1 || groups.every((group) => group.length === 1);
  if (oneByOne && STEPS.some((steps) => steps.includes(digits))) return true;
  const rises = groups.every((group, at) => at === 0 || Number(group) === Number(groups[at - 1]) + 1);
  return groups.length > 3 && rises;
}

/** Scores, lists of ages and of short ranges: "21-19 19-21", "12 10 8 6", "1/2 3/4". */
function isList({ groups, separators }: Candidate): boolean {
  const [first = ''] = groups;
  if (first.startsWith('0')) return false;
  const single = groups.filter((group) => group.length === 1).length;
  if (single > 1 && single * 2 > groups.length) return true;
  const short = groups.every((group) => group.length <= 2);
  if (short && new Set(separators).size > 1) return true;
  if (short && groups.every((group) => group.endsWith('0') || group.endsWith('5'))) return true;
  return separators.some((between) => between.includes('/')) && first.length < 3;
}

/** "235-2019", "2019 300000": a year beside another number. */
const hasYear = ({ groups, separators }: Candidate): boolean =>
  groups.length === 2 &&
  groups.some(isYear) &&
  !/^0/.test(groups[0] ?? '') &&
  !(separators[0] ?? '').includes(')');

/** What is never a telephone number, even behind a word for telephones. */
export const isSomethingElse = (candidate: Candidate): boolean =>
  areDates(candidate) || areYears(candidate) || areTimes(candidate);

/** What is no telephone number unless something says so. */
export const isRatherSomethingElse = (candidate: Candidate): boolean =>
  isAmount(candidate) ||
  isDotted(candidate) ||
  isCounting(candidate) ||
  isList(candidate) ||
  hasYear(candidate) ||
  (candidate.groups.length === 1 && isCompactDate(candidate.groups[0] ?? '')) ||
  /^97[89]\d{10}$/.test(candidate.groups.join('')); // an ISBN
