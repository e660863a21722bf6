/**
 * What a text is counted as: its words, pairs of neighbours, and signs that start with `#` (a word never does). Each once,
 * however often it stands there, so that a text cannot outweigh others by repeating itself.
 */
export function tokensOf(text: string): Set<string> {
  const plain = withoutMarkup(text);
  const tokens = signsOf(text, plain);
  let last = '^';
  for (const word of wordsOf(plain)) {
    tokens.add(word);
    tokens.add(`${last} ${word}`);
    last = word;
  }
  return tokens;
}

/**
 * A link: with its protocol, or a name that ends as sites of advertisers do. Blanks around the last point hide it from
 * software; before other endings than these three they are blanks between sentences.
 */
const LINK =
  /https?:\/\/\S+|www\s?\.\s?\S+|\b[a-z0-9-]{2,63}(?:\s{0,2}\.\s{0,2}(?:com|net|org)|\.(?:info|biz|co|io|tv|me|ru|xyz|top|shop|site|online|club))\b\S*/g;
const VIDEO = /watch\?v|youtu\.be|\/user\/|\/channel\//;
const MONEY = /[$€£]\s?\d|\d\s?(?:[$€£]|usd|eur|dollars?|euros?|bucks)|\bbitcoins?\b|\bcrypto\b|\bbtc\b/;
const PHONE = /(?:\+|\b00|\b)\d[\d\s().-]{7,20}\d\b/;
const DRAWN_OUT = /([^\s\d])\1{3,}/u;

function signsOf(text: string, plain: string): Set<string> {
  const signs = new Set<string>();
  const links = linksIn(text);
  if (links > 0) signs.add('#link');
  if (links > 2) signs.add('#links');
  if (VIDEO.test(text)) signs.add('#video');
  if (MONEY.test(plain)) signs.add('#money');
  if (PHONE.test(plain)) signs.add('#phone');
  if (DRAWN_OUT.test(plain)) signs.add('#drawn out');
  if (shouts(text)) signs.add('#capitals');
  if (plain.includes('!!!')) signs.add('#!!!');
  signs.add(`#${lengthOf(plain)}`);
  return signs;
}

/** How many links stand in a text. */
export const linksIn = (text: string): number => text.toLowerCase().match(LINK)?.length ?? 0;

const lengthOf = (plain: string) => {
  if (plain.length < 40) return 'short';
  return plain.length < 160 ? 'middling' : 'long';
};

/** Longer than what people shout of joy. */
const SHOUT = 20;

function shouts(text: string): boolean {
  const capitals = text.replace(/\P{Lu}+/gu, '').length;
  return capitals >= SHOUT && capitals > 2 * text.replace(/\P{Ll}+/gu, '').length;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&#39;': "'",
  '&quot;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
};

const NOT_ASCII = /[^\0-\u007f]/;

/** Lower case, without tags and entities that other software leaves in what it exports, without invisible marks. */
function withoutMarkup(text: string): string {
  const bare = text
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(/&(?:#39|quot|amp|lt|gt);/g, (entity) => ENTITIES[entity] ?? ' ');
  return (NOT_ASCII.test(bare) ? bare.normalize('NFKC').replace(/\p{Cf}/gu, '') : bare).toLowerCase();
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu;
/** The same, and faster, where there is nothing but ASCII. */
const ASCII_WORD = /[a-z0-9][a-z0-9']*/g;

/** Apostrophes go, and every number counts as one. */
const wordsOf = (plain: string): string[] =>
  (plain.match(NOT_ASCII.test(plain) ? WORD : ASCII_WORD) ?? []).map((word) =>
    /^\d+$/.test(word) ? '0' : word.replace(/['’]/g, ''),
  );
