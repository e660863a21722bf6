import type { Found } from './found';

/** What the parts of an address may have at most (RFC 5321). */
const MOST = { local: 64, domain: 253 };

const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /[\p{L}\p{N}.-]+/uy;
const WHOLE_DOMAIN =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:\p{L}{2,24}|xn--[a-z0-9-]{2,59})/iu;

/** Where the local part that ends at `end` begins. */
function localStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < MOST.local && LOCAL.test(text[start - 1] ?? '')) start--;
  while (start < end && /[.'-]/.test(text[start] ?? '')) start++;
  return start;
}

/** "anna@example.com", and "@anna@example.social", which is a handle. */
function plainAddresses(text: string): Found[] {
  const found: Found[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = localStart(text, at);
    DOMAIN.lastIndex = at + 1;
    const domain = WHOLE_DOMAIN.exec((DOMAIN.exec(text)?.[0] ?? '').slice(0, MOST.domain))?.[0];
    if (start === at || domain === undefined) continue;
    const isHandle = text[start - 1] === '@';
    found.push({
      kind: isHandle ? 'handle' : 'email',
      start: isHandle ? start - 1 : start,
      end: at + 1 + domain.length,
    });
  }
  return found;
}

const AT_WORDS = 'at|ät|aet|arroba|arobase|chiocciola';
const DOT_WORDS = 'dot|punkt|punto|point|period';
/** `bracketed`: "(at)", "[at]", " @ ": nobody writes so about anything else. `word`: "anna at example dot com". */
const AT = new RegExp(
  String.raw`\s{0,2}(?<bracketed>[\[({<]\s?(?:@|a|${AT_WORDS})\s?[\])}>]|_at_|\s@\s?|@\s)\s{0,2}|\s(?<word>${AT_WORDS})\s`,
  'giu',
);
const DOT = String.raw`(?:\s?[\[({<]\s?(?:\.|${DOT_WORDS})\s?[\])}>]\s?|\s(?:${DOT_WORDS})\s|\s?\.\s?|_dot_)`;
const LABEL = String.raw`[\p{L}\p{N}-]{1,63}`;
const SPELT_DOMAIN = new RegExp(`(?<name>${LABEL})(?:${DOT}${LABEL}){1,4}`, 'iuy');
const SPELT_DOT = new RegExp(String.raw`[\[({<]|\b(?:${DOT_WORDS})\b`, 'i');

/** The last labels of addresses that people spell. */
const ENDINGS =
  /(?:com|org|net|edu|gov|info|biz|de|es|uk|fr|at|ch|it|nl|be|eu|ca|au|us|ie|nz|in|pt|pl|se|no|dk|fi|br|mx|ar|cl|ru|cn|jp|za|io|me|co|example)$/i;
/** Who keeps most private letters: "anna at gmail.com" is an address, "look at example.com" is none. */
const PROVIDERS =
  /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|aol|gmx|web|proton|protonmail|mail|t-online|orange|free|laposte|libero|tutanota|zoho|fastmail|yandex|qq|163)$/i;
/** What stands before "at" where it is the word: "I looked at gmail dot com". */
const NO_LOCAL =
  /^(?:look|looks|looked|looking|work|works|worked|working|me|us|it|them|him|her|you|i|is|are|was|be|not|up|out|here|there|stay|stare|staring|stared|shop|buy|bought|is|and|or|laugh|yell|mad|good|bad|not|even|only|also|or|accounts?|profile|page|address|e?-?mail|online|someone|somebody|anyone|people|found|search|searched|login)$/i;
const NO_DOMAIN =
  /^(?:the|a|an|my|his|her|our|your|their|this|that|home|work|least|all|once|first|last|dot|me|us|you|him|it|them|everyone|people|night|times)$/i;

/** "anna dot" before "weiss at example dot com". */
const SPELT_LOCAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,30} (?:${DOT_WORDS}|underscore|dash|minus|unterstrich) $`,
  'iu',
);

function speltAddress(text: string, match: RegExpExecArray): Found | undefined {
  const last = localStart(text, match.index);
  const local = text.slice(last, match.index);
  const spelt = SPELT_LOCAL.exec(text.slice(Math.max(0, last - MOST.local), last))?.[0] ?? '';
  const start = last - spelt.length;
  SPELT_DOMAIN.lastIndex = match.index + match[0].length;
  const domain = SPELT_DOMAIN.exec(text);
  if (local === '' || domain === null || NO_DOMAIN.test(domain.groups?.['name'] ?? '')) return undefined;
  const whole = endedWell(domain[0]);
  if (whole === undefined) return undefined;
  const word = match.groups?.['word'];
  const isWord = word !== undefined;
  if (word?.toLowerCase() === 'at' && /\s(?:point|period)\s/i.test(whole)) return undefined; // "at some point in"
  if (isWord && NO_LOCAL.test(local)) return undefined;
  if (
    isWord &&
    !SPELT_DOT.test(whole) &&
    !(PROVIDERS.test(domain.groups?.['name'] ?? '') && /^\S+$/.test(whole))
  )
    return undefined;
  return { kind: 'email', start, end: domain.index + whole.length };
}

const PIECES = new RegExp(`${DOT}|${LABEL}`, 'giu');

/** The domain up to the last label that may end one: "example.com. Please" goes on after it. */
function endedWell(domain: string): string | undefined {
  let [end, labels] = [0, 0];
  for (const { 0: piece, index } of domain.matchAll(PIECES)) {
    if (!new RegExp(`^${LABEL}$`, 'u').test(piece)) continue;
    labels++;
    if (labels > 1 && ENDINGS.test(piece)) end = index + piece.length;
  }
  return end > 0 ? domain.slice(0, end) : undefined;
}

/** E-mail addresses, also those that are written so that machines should not find them. */
export function emails(text: string): Found[] {
  const found = plainAddresses(text);
  for (const match of text.matchAll(AT)) {
    const address = speltAddress(text, match);
    if (address) found.push(address);
  }
  return found;
}
