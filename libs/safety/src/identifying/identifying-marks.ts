import { accounts } from './accounts';
import { addresses } from './addresses';
import { birthDates, numberPlates } from './dates-and-numbers';
import { emails } from './emails';
import { folded } from './folded';
import type { Finder, Found, IdentifyingMark, IdentifyingOptions } from './found';
import { handles } from './handles';
import { employers } from './people/employers';
import { fullNames } from './people/full-names';
import { phones } from './phones/phones';
import { profileLinks } from './profile-links';
import { replacementFor } from './replacements';
import { near } from './windows';

/** Code points above it take two UTF-16 code units. */
const LAST_OF_ONE_UNIT = 0xffff;

const people: Finder = (text) => {
  const names = fullNames(text);
  return [...names, ...employers(text, names)];
};

/** The longest words and names that stand between the digits of a place and its ends. */
const AROUND_DIGITS = { before: 140, after: 120 };
/** A site with its subdomain before the first slash, the longest path behind it. */
const AROUND_SLASHES = { before: 60, after: 130 };

/** In this order: of two places that overlap the one of the earlier finder stays, because it knows more about it. */
const FINDERS: readonly Finder[] = [
  near(/\//g, AROUND_SLASHES, profileLinks),
  emails,
  near(/\d+/g, AROUND_DIGITS, accounts),
  near(/\d+/g, AROUND_DIGITS, birthDates),
  phones,
  near(/\d+/g, AROUND_DIGITS, addresses),
  near(/\d+/g, AROUND_DIGITS, numberPlates),
  handles,
  people,
];

/** Leaves out what overlaps with an earlier find, and sorts the rest by place. */
function apart(all: readonly Found[], length: number): Found[] {
  const taken = new Uint8Array(length);
  const kept = all.filter(({ start, end }) => {
    if (end <= start || taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((one, other) => one.start - other.start);
}

/**
 * Marks what gives somebody away in a text (plain or markdown): ways to reach a person, full names, employers beside them,
 * dates of birth, number plates, account numbers. Marks do not overlap and are in the order of the text. A mark is a
 * question to the writer: numbers of help lines, dates, prices and public names are left out, but not without mistakes.
 * Takes time linear in the length and never throws.
 */
export function identifyingMarks(source: string, options: IdentifyingOptions = {}): IdentifyingMark[] {
  const { text, origin } = folded(source);
  const all = FINDERS.flatMap((find) => find(text, options));
  return apart(all, text.length).map(({ kind, start: from, end: to }) => {
    const start = origin(from);
    const last = origin(to - 1);
    const end = last + ((source.codePointAt(last) ?? 0) > LAST_OF_ONE_UNIT ? 2 : 1);
    return {
      kind,
      text: source.slice(start, end),
      start,
      end,
      replacement: replacementFor(kind, source, { start, end }),
    };
  });
}
