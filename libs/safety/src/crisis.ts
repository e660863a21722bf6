import { englishAbuse } from './crisis/english-abuse';
import { englishChildDanger } from './crisis/english-child';
import { englishFarewell } from './crisis/english-farewell';
import { englishParts } from './crisis/english-parts';
import { englishSelfHarm } from './crisis/english-self-harm';
import { englishDespair, englishSuicide } from './crisis/english-suicide';
import { englishThreat } from './crisis/english-threat';
import { german, germanParts } from './crisis/german';
import { searchesFor, type CrisisKind, type CrisisMark, type Language } from './crisis/lexicon';
import { spanish, spanishParts } from './crisis/spanish';
import { WordSearches } from './crisis/word-searches';
import { foldText } from './folded-text';

/** Two signs of despair this near to each other, about four sentences, are read together. */
const NEAR = 400;

const english = [
  englishSuicide,
  englishFarewell,
  englishSelfHarm,
  englishAbuse,
  englishChildDanger,
  englishThreat,
];
const SEARCHES = new WordSearches([
  ...searchesFor(english, englishParts),
  ...searchesFor(german, germanParts),
  ...searchesFor(spanish, spanishParts),
]);
const DESPAIR = new WordSearches(searchesFor([englishDespair], englishParts));
/** All that are known. A letter does not say what it is written in, and may change its language. */
const LANGUAGES: readonly Language[] = ['en', 'de', 'es'];

/** Letters one by one, with blanks, points or dashes between them, as people write to get past a filter. */
const SPELT_OUT = /\b[a-z*](?: (?:\. )?[a-z*](?![\w*])){3,}/g;
const IN_ONE_WORD: readonly (readonly [CrisisKind, RegExp])[] = [
  [
    'suicide',
    /kill?myself|su[ic*]+d|want(?:to|a)die|wannadie|endmylife|selbstmord|suizid|umbringen|matarme|quieromorir/,
  ],
  ['self_harm', /selfharm|cut(?:ting)?myself/],
  ['abuse', /rapedme|hitsme|beatsme/],
  ['threat', /killyou|killhim|killher/],
];

interface Found {
  kind: CrisisKind;
  start: number;
  end: number;
}

const speltOutIn = (folded: string): Found[] =>
  [...folded.matchAll(SPELT_OUT)].flatMap((match) => {
    const word = match[0].replace(/[ .]/g, '');
    return IN_ONE_WORD.filter(([, expression]) => expression.test(word)).map(([kind]) => ({
      kind,
      start: match.index,
      end: match.index + match[0].length,
    }));
  });

const saidIn = (folded: string, languages: readonly Language[]): Found[] =>
  SEARCHES.in(folded, languages).map(({ search, start, end }) => ({ kind: search.kind, start, end }));

/** Two different signs near each other. */
const despairIn = (folded: string): Found[] => {
  const signs = DESPAIR.in(folded, ['en']).sort((one, other) => one.start - other.start);
  return signs
    .filter((sign, place) => {
      const before = signs[place - 1];
      return before && before.search.saying !== sign.search.saying && sign.start - before.end < NEAR;
    })
    .map(({ search, start, end }) => ({ kind: search.kind, start, end }));
};

/** The longest of those that lie over one another and say the same. */
const apart = (all: Found[]): Found[] => {
  const last = new Map<CrisisKind, Found>();
  return all
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((found) => {
      const before = last.get(found.kind);
      const within = before !== undefined && found.start < before.end;
      if (within) before.end = Math.max(before.end, found.end);
      else last.set(found.kind, found);
      return !within;
    });
};

/**
 * Marks what may speak of a crisis, in the order of the text: somebody's thoughts of suicide, self-harm, violence at home,
 * danger to a child, a threat. Sentences about jokes, films, the long ago and the dead are left out where the sentence
 * shows it. Linear in the length of the text; never throws.
 *
 * @param languages those to look for; all, when nothing says otherwise
 */
export function crisisMarks(text: string, languages: readonly Language[] = LANGUAGES): CrisisMark[] {
  const { folded, at } = foldText(text);
  const plain = [...saidIn(folded, languages), ...speltOutIn(folded)];
  const all = plain.length === 0 && languages.includes('en') ? despairIn(folded) : plain;
  return apart(all).map(({ kind, start, end }) => {
    const place = { start: at[start] ?? 0, end: at[end] ?? text.length };
    return { kind, ...place, text: text.slice(place.start, place.end), replacement: null };
  });
}

/** Whether somebody should look at this text before others do, and its writer be shown help lines. */
export function isCrisis(text: string, languages: readonly Language[] = LANGUAGES): boolean {
  return crisisMarks(text, languages).length > 0;
}
