import type { Found } from '../found';

/** Words for digits. `double` and `triple` say how often the next digit is meant. */
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    0: 'zero oh o nought naught null cero zéro',
    1: 'one eins ein uno un',
    2: 'two zwei zwo dos deux',
    3: 'three drei tres trois',
    4: 'four vier cuatro quatre',
    5: 'five fünf fuenf cinco cinq',
    6: 'six sechs seis',
    7: 'seven sieben siete sept',
    8: 'eight acht ocho huit',
    9: 'nine neun nueve neuf',
    '00': 'hundred',
    '+': 'plus',
  }).flatMap(([digit, words]) => words.split(' ').map((word): [string, string] => [word, digit])),
);
const TIMES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
]);

const TOKEN = /[a-z\u00df-\u00ff]+|\d+/gi;
/** "hundred" has seven letters. */
const LONGEST_WORD = 7;
/** A number does not go on in the next line. */
const BETWEEN = /^[ \t,.\-/()]{1,3}$/;

/** So many digits a telephone number has that is said at length; counting and street numbers have fewer. */
const FEWEST_DIGITS = 7;
/** Of these so many are words: a number of digits with a word between is found as digits. */
const FEWEST_WORDS = 3;

interface Run {
  start: number;
  end: number;
  digits: string;
  words: number;
  times: number;
}

/** Counting aloud, up or down. */
const COUNTING = /^(?:0?1234567|234567|9?8?7654321)/;

/** "Oh, oh, oh, oh" is no number, and neither is "no, no, uno, uno". */
const FEWEST_DIFFERENT = 3;

const isNumber = ({ digits, words }: Run): boolean =>
  words >= FEWEST_WORDS &&
  digits.replace('+', '').length >= FEWEST_DIGITS &&
  new Set(digits).size >= FEWEST_DIFFERENT &&
  !COUNTING.test(digits);

function begun(start: number): Run {
  return { start, end: start, digits: '', words: 0, times: 1 };
}

/** Telephone numbers that are spelt out: "zero seven seven double oh …", with digits among them. */
export function spelledNumbers(text: string): Found[] {
  const found: Found[] = [];
  let run = begun(0);
  const close = () => {
    if (isNumber(run)) found.push({ kind: 'phone', start: run.start, end: run.end });
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token.length > LONGEST_WORD) continue;
    const word = token.toLowerCase();
    const times = TIMES.get(word);
    const digit = times ? '' : (WORDS.get(word) ?? (/^\d{1,5}$/.test(token) ? token : undefined));
    const joined = run.digits !== '' && BETWEEN.test(text.slice(run.end, Math.min(index, run.end + 4)));
    if (!joined) {
      close();
      run = begun(index);
    }
    if (digit === undefined) continue;
    run.digits += times ? '' : digit.repeat(run.times);
    run.times = times ?? 1;
    run.words += /\d/.test(token) ? 0 : 1;
    run.end = index + token.length;
  }
  close();
  return found;
}
