/**
 * A text as expressions compare it: small letters without accents and apostrophes, one blank between words, ` . ` between
 * sentences. `at[i]` is where the character `folded[i]` begins in the text, in UTF-16 code units; `at` has one place more
 * than `folded`, the length of the text.
 */
export interface FoldedText {
  folded: string;
  at: Uint32Array;
}

/** Letters that decomposition leaves as they are. */
const SPELT = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
]);
/** What people write in place of a letter to get a word past a filter; counted only after one. */
const DISGUISED = new Map([
  ['0', 'o'],
  ['1', 'i'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  ['@', 'a'],
  ['$', 's'],
  ['!', 'i'],
  ['*', '*'],
]);

type Sort = 'letter' | 'digit' | 'unseen' | 'apostrophe' | 'stop' | 'line' | 'space';
interface Character {
  sort: Sort;
  folded: string;
  disguised: string | undefined;
}

const sortOf = (character: string): Sort => {
  if ("'’‘`´ʼ′＇".includes(character)) return 'apostrophe';
  if (/\p{L}/u.test(character)) return 'letter';
  if (/\p{N}/u.test(character)) return 'digit';
  if (/[\p{M}\p{Cf}]/u.test(character)) return 'unseen';
  if (character === '\n') return 'line';
  return '.!?¿¡。？！'.includes(character) ? 'stop' : 'space';
};

const spelling = (character: string) => {
  const plain = character
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return SPELT.get(plain) ?? plain;
};

const read = (character: string): Character => {
  const sort = sortOf(character);
  const spelt = sort === 'letter' || sort === 'digit';
  return { sort, folded: spelt ? spelling(character) : '', disguised: DISGUISED.get(character) };
};

/** Latin letters with their accents: nearly every text is made of these, so they are read once. */
const LATIN = 0x0250;
const latin = Array.from({ length: LATIN }, (_, code) => read(String.fromCharCode(code)));
const NOTHING: Character = { sort: 'space', folded: '', disguised: undefined };

/** More arguments than this may be too many for one call. */
const AT_ONCE = 8192;
const BLANK = 32;
const STOP = 46;
const SMALL_A = 97;
const SMALL_Z = 122;

/** Characters and their places, in memory that grows: a letter may fold to several. */
class Places {
  private codes: Uint16Array;
  private at: Uint32Array;
  private size = 0;

  constructor(capacity: number) {
    this.codes = new Uint16Array(capacity);
    this.at = new Uint32Array(capacity);
  }

  get last(): number {
    return this.size === 0 ? BLANK : (this.codes[this.size - 1] ?? BLANK);
  }

  get beforeLast(): number {
    return this.size < 2 ? STOP : (this.codes[this.size - 2] ?? STOP);
  }

  add(code: number, place: number): void {
    if (this.size + 1 >= this.codes.length) this.grow();
    this.codes[this.size] = code;
    this.at[this.size] = place;
    this.size++;
  }

  private grow(): void {
    const { codes, at } = this;
    this.codes = new Uint16Array(2 * codes.length + 2);
    this.at = new Uint32Array(2 * codes.length + 2);
    this.codes.set(codes);
    this.at.set(at);
  }

  finish(end: number): FoldedText {
    let folded = '';
    for (let from = 0; from < this.size; from += AT_ONCE) {
      folded += String.fromCharCode(...this.codes.subarray(from, Math.min(this.size, from + AT_ONCE)));
    }
    this.add(0, end);
    return { folded, at: this.at.slice(0, this.size) };
  }
}

class Folder {
  private readonly places: Places;

  constructor(private readonly text: string) {
    // Each stop takes two characters more than it had.
    this.places = new Places(text.length + (text.length >> 2) + 2);
  }

  private readAt(place: number): Character {
    if (place < 0 || place >= this.text.length) return NOTHING;
    const code = this.text.charCodeAt(place);
    return latin[code] ?? read(String.fromCodePoint(this.text.codePointAt(place) ?? code));
  }

  private spell(folded: string, place: number) {
    for (let i = 0; i < folded.length; i++) this.places.add(folded.charCodeAt(i), place);
  }

  private blank(place: number) {
    if (this.places.last !== BLANK) this.places.add(BLANK, place);
  }

  private stop(place: number) {
    this.blank(place);
    if (this.places.beforeLast === STOP) return;
    this.places.add(STOP, place);
    this.places.add(BLANK, place);
  }

  /** Stands after a letter and before another, or before what is disguised like it. */
  private isDisguised({ disguised }: Character, place: number): boolean {
    if (disguised === undefined || this.places.last === BLANK) return false;
    const next = this.readAt(place + 1);
    return next.sort === 'letter' || next.disguised !== undefined;
  }

  /** Three dots are a pause, a single new line is the width of somebody's screen, an empty line ends what was said. */
  private endsSentence(sort: Sort, place: number): boolean {
    const neighbour = sort === 'line' ? '\n' : '.';
    const alone = this.text[place + 1] !== neighbour && this.text[place - 1] !== neighbour;
    return (sort === 'stop' && alone) || (sort === 'line' && !alone);
  }

  private take(character: Character, place: number): void {
    const { sort, folded, disguised } = character;
    if (sort === 'letter') this.spell(folded, place);
    else if (this.isDisguised(character, place)) this.spell(disguised ?? '', place);
    else if (sort === 'digit') this.spell(folded, place);
    else if (sort === 'apostrophe' && this.readAt(place - 1).sort === 'letter') return;
    else if (this.endsSentence(sort, place)) this.stop(place);
    else if (sort !== 'unseen') this.blank(place);
  }

  fold(): FoldedText {
    for (let place = 0; place < this.text.length;) {
      const code = this.text.charCodeAt(place);
      // Most characters are small letters of English: they fold to themselves.
      if (code >= SMALL_A && code <= SMALL_Z) {
        this.places.add(code, place++);
        continue;
      }
      this.take(this.readAt(place), place);
      place += (this.text.codePointAt(place) ?? 0) > 0xffff ? 2 : 1;
    }
    return this.places.finish(this.text.length);
  }
}

/** Folds a text for comparison and remembers where each character came from. Linear in its length. */
export function foldText(text: string): FoldedText {
  return new Folder(text).fold();
}
