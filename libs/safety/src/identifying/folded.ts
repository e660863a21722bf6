/** A text in plain characters, and where each of them stood. */
export interface Folded {
  text: string;
  /** The offset in the original of the character at `offset`. */
  origin(offset: number): number;
}

/** The first of ten digits, for each script in which telephone numbers are written. */
const ZEROS = [
  0x0660,
  0x06f0,
  0x07c0,
  0x0966,
  0x09e6,
  0x0a66,
  0x0ae6,
  0x0b66,
  0x0be6,
  0x0c66,
  0x0ce6,
  0x0d66,
  0x0e50,
  0x0ed0,
  0x0f20,
  0x1040,
  0x17e0,
  0x1810,
  0xff10,
  ...[0, 10, 20, 30, 40].map((set) => 0x1d7ce + set), // bold, double-struck, … digits
];

const UNUSUAL =
  /[\u00a0\u00ad\u00b7\u2000-\u2015\u2022\u2024\u2027\u202a-\u202f\u2060-\u2064\u20e3\u2212\u3000\ufe0f\ufeff\uff01-\uff5e]|(?![0-9])\p{Nd}/gu;

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u20e3\ufe0f\ufeff]/;
const DASH = /[\u2010-\u2015\u2212]/;
const DOT = /[\u00b7\u2022\u2024\u2027]/;

/** U+FF01 to U+FF5E are the ASCII characters in the width of Chinese ones. */
const FULL_WIDTH = { first: 0xff01, last: 0xff5e, shift: 0xfee0 };

function plain(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (DASH.test(character)) return '-';
  if (DOT.test(character)) return '.';
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  if (code >= FULL_WIDTH.first && code <= FULL_WIDTH.last)
    return String.fromCharCode(code - FULL_WIDTH.shift);
  return /\p{Nd}/u.test(character) ? character : ' ';
}

/**
 * Makes digits of all scripts, full-width letters, dashes and blanks the ones that ASCII has, and leaves out what nobody
 * sees: patterns need to know one form only. Everything else stays, so that most texts are returned as they are.
 */
export function folded(source: string): Folded {
  const shifts: { from: number; by: number }[] = [];
  let by = 0;
  const text = source.replace(UNUSUAL, (character, at: number) => {
    const instead = plain(character);
    if (instead.length !== character.length) {
      shifts.push({ from: at - by + instead.length, by: by + character.length - instead.length });
      by += character.length - instead.length;
    }
    return instead;
  });
  return { text, origin: (offset) => offset + shiftAt(shifts, offset) };
}

/** The shift that holds at an offset: the last of those that begin before or at it. */
function shiftAt(shifts: readonly { from: number; by: number }[], offset: number): number {
  let [low, high] = [0, shifts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1]?.by ?? 0;
}
