/** A word of a text, and whether only a blank stands between it and the one before. */
export interface Token {
  /** Without "'s". */
  word: string;
  start: number;
  end: number;
  /** Whether the word before is next to it, on the same line and in the same sentence. */
  follows: boolean;
  /** Whether the word had "'s". */
  possessive: boolean;
}

/** Letters of all alphabets that write names large; without the flag `u`, which makes the search take twice as long. */
const WORD = /[A-Za-z\u00c0-\u024f\u0370-\u1fff][A-Za-z\u00c0-\u024f\u0300-\u1fff'’-]*/g;
/** "St. Mary", "J. Smith", "Dr. Meyer": a full stop that ends no sentence. */
const ABBREVIATION = /^(?:\p{Lu}|dr|mr|mrs|ms|st|prof|sr|jr|hr|fr|sra|dra|mme)$/iu;
const APART = 2;
const MARKED = /['’-]/;
const LAST_ASCII = 0x80;
const CAPITAL_Z = 0x5a;

/** Where a word ends without "'s" and without the hyphens and apostrophes behind it. */
function endOfWord(whole: string): number {
  let end = whole.length;
  if (end > 2 && /['’]/.test(whole[end - 2] ?? '') && /s/i.test(whole[end - 1] ?? '')) end -= 2;
  while (end > 1 && /['’-]/.test(whole[end - 1] ?? '')) end--;
  return end;
}

/** Whether two words stand side by side: a blank or two between them, or the full stop of an abbreviation. */
function isNextTo(text: string, last: Token, start: number): boolean {
  if (last.possessive || start - last.end > APART) return false;
  if (text[start - 1] !== ' ') return false;
  if (start - last.end === 1 || (start - last.end === 2 && text[last.end] === ' ')) return true;
  return start - last.end === 2 && text[last.end] === '.' && ABBREVIATION.test(last.word);
}

/** The words of a text. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last: Token | undefined;
  for (const { 0: whole, index } of text.matchAll(WORD)) {
    const end = whole.length > 2 && MARKED.test(whole) ? endOfWord(whole) : whole.length;
    const word = end === whole.length ? whole : whole.slice(0, end);
    const follows = last !== undefined && isNextTo(text, last, index);
    last = {
      word,
      start: index,
      end: index + end,
      follows,
      possessive: end < whole.length && /s$/i.test(whole),
    };
    tokens.push(last);
  }
  return tokens;
}

/** Whether a word begins with a capital: quicker than a pattern for the letters of most words. */
export function beginsLarge(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < LAST_ASCII ? code <= CAPITAL_Z : /^\p{Lu}/u.test(word);
}

/** Capital first, small letters behind it, as names are written; "O'Brien", "McDonald", "Weiß-Meyer" too. */
export const isCapitalised = (word: string): boolean =>
  beginsLarge(word) && /^(?!I['’])\p{Lu}[\p{L}'’-]*\p{Ll}/u.test(word);

/** A word in all small or all capital letters as a name would be written. */
export function asName(word: string): string {
  return word.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}
