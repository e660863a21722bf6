import type { SpamCounts } from './bayes';
import { tellingTokens } from './score';
import { linksIn } from './tokens';

/** As many words show a moderator what it is about. */
const MOST_WORDS = 5;
/** A weight below it is in many texts that are no spam. */
const TELLING = 0.3;

const SIGNS: Readonly<Record<string, string>> = {
  '#video': 'a link to a video or channel',
  '#money': 'a sum of money',
  '#phone': 'a telephone number',
  '#drawn out': 'a character repeated many times',
  '#capitals': 'mostly capitals',
};

/**
 * What in a text looks like spam, in words for the queue: links and other signs that are there, and the words that spam
 * often has. Empty where nothing does.
 */
export function spamReasons(text: string, decided?: SpamCounts): string[] {
  const telling = tellingTokens(text, decided).filter(({ weight }) => weight >= TELLING);
  const links = linksIn(text);
  const reasons = links > 0 ? [links === 1 ? '1 link' : `${links} links`] : [];
  for (const { token } of telling) if (Object.hasOwn(SIGNS, token)) reasons.push(SIGNS[token] ?? token);
  const words = telling
    .map(({ token }) => token)
    .filter((token) => !token.startsWith('#') && !token.includes(' '));
  if (words.length > 0) reasons.push(`words that spam often has: ${words.slice(0, MOST_WORDS).join(', ')}`);
  return reasons;
}
