import { wordIn } from './reserved-names';

/**
 * A password needs more beside a name than a year or "1234": fewer letters and digits than these are what guessing
 * programs append to names first.
 */
const LEAST_BESIDE_NAMES = 5;

/** A shorter part of a name, such as "de" or "K.", stands in many good passwords. */
const SHORTEST_PART = 3;

/** What this site is called wherever it runs: the first that anybody tries. */
export const SITE_WORDS: readonly string[] = ['quandary'];

/**
 * Whether a password is one of these names, or a name and little else: everybody knows them, so they are guessed first.
 * @param names handles, names, e-mail addresses, and what the site is called
 */
export function hasLittleBesides(password: string, names: readonly string[]): boolean {
  const whole = wordIn(password);
  const parts = [...new Set(names.flatMap(partsOf))].sort((one, other) => other.length - one.length);
  const rest = parts.reduce((left, part) => left.replaceAll(part, ''), whole);
  return rest !== whole && rest.length < LEAST_BESIDE_NAMES;
}

function partsOf(name: string): string[] {
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).map(wordIn);
  const whole = [wordIn(name), wordIn(name.split('@', 1)[0]!)].filter((part) => part.length > 1);
  return [...whole, ...words.filter((word) => word.length >= SHORTEST_PART)];
}
