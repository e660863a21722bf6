import { NUMBERED_LEVELS } from './limits';

/**
 * Where a post stands under its dilemma. The dilemma is `[]`; its own discussion begins with 0, so "6.1" is
 * `[0, 6, 1]`; the second answer, "B", is `[2]`, and "B.1" is `[2, 1]`. Compared number by number, paths are
 * in reading order.
 */
export type ThreadPath = readonly number[];

const LETTERS_OF_ALPHABET = 26;
const CODE_BEFORE_A = 64;

/** "ZZZ" is the 18,278th answer: what is longer is a word, not an answer. */
const LONGEST_LABEL = 3;

/** Nobody has 99,999 replies; it keeps every number far inside Postgres' `int`. */
const DIGITS = String.raw`[1-9]\d{0,4}`;

const NUMBER = new RegExp(
  `^(?:([a-z]{1,${LONGEST_LABEL}})((?:\\.${DIGITS}){0,${NUMBERED_LEVELS}})` +
    `|(${DIGITS}(?:\\.${DIGITS}){0,${NUMBERED_LEVELS - 1}}))$`,
  'i',
);

/**
 * The label of the n-th answer: A … Z, AA, AB …
 * @param n from 1
 * @throws RangeError when `n` is not a whole number from 1
 */
export function labelOf(n: number): string {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`There is no answer number ${n}.`);
  let label = '';
  for (let rest = n; rest > 0; rest = Math.floor((rest - 1) / LETTERS_OF_ALPHABET)) {
    label = String.fromCharCode(CODE_BEFORE_A + 1 + ((rest - 1) % LETTERS_OF_ALPHABET)) + label;
  }
  return label;
}

/**
 * Which answer a label of either case stands for, from 1; `undefined` for anything but one to three letters.
 */
export function numberOfLabel(label: string): number | undefined {
  if (label.length > LONGEST_LABEL || !/^[a-z]+$/i.test(label)) return undefined;
  return [...label.toUpperCase()].reduce(
    (sum, one) => sum * LETTERS_OF_ALPHABET + one.charCodeAt(0) - CODE_BEFORE_A,
    0,
  );
}

/** "6.1", "B", "B.1"; `''` for the dilemma itself, which has no number in its own thread. */
export function formatPath(path: ThreadPath): string {
  const [first, ...numbers] = path;
  if (first === undefined) return '';
  return (first === 0 ? numbers : [labelOf(first), ...numbers]).join('.');
}

/**
 * The path that a number stands for.
 * @param text as on the page, without "#": letters of either case, no leading zeros, at most six levels of
 * comments
 * @returns `undefined` when the text is no such number
 */
export function parseNumber(text: string): number[] | undefined {
  const [, label, numbersOfAnswer = '', numbersOfDilemma] = NUMBER.exec(text) ?? [];
  if (numbersOfDilemma !== undefined) return [0, ...numbersOfDilemma.split('.').map(Number)];
  const answer = label === undefined ? undefined : numberOfLabel(label);
  if (answer === undefined) return undefined;
  return [answer, ...numbersOfAnswer.split('.').slice(1).map(Number)];
}

/** Levels of comments: 1 for "6" and "B.1", 2 for "6.1" and "B.1.1"; 0 for the dilemma and an answer. */
export function depthOf(path: ThreadPath): number {
  return Math.max(0, path.length - 1);
}

/**
 * Under which post a reply takes its number: its parent, or the parent's parent when the parent is at level
 * six already.
 * @returns the path of that post; `[]` for the dilemma, whose replies are `[0, n]`
 */
export function parentForReply(parentPath: ThreadPath): number[] {
  return depthOf(parentPath) >= NUMBERED_LEVELS ? parentPath.slice(0, NUMBERED_LEVELS) : [...parentPath];
}
