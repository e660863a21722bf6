import { Random, Zipf } from '@quandary/random';

/**
 * A made-up language with the proportions of a real one: what a search costs depends on how often words occur, not on
 * what they mean. A large vocabulary by Zipf's law, matters that bring words of their own, and between them the words
 * that every sentence has.
 */
const vocabularySize = 50_000;
const matterCount = 400;
const wordsOfMatter = 150;
/** Words of a matter are neither the most common ones nor the ones that occur once. */
const matterRanks = { from: 300, to: 20_000 };

const onsets = 'b d f g h j k l m n p r s t v w z br dr fl gr kl pr st tr'.split(' ');
const nuclei = 'a e i o u ai au ea oo'.split(' ');
const codas = ['', 'n', 'r', 'l', 'm', 'k', 't', 'p'];
/** What Postgres and the advice library leave out: about two in five words of a letter. */
const between =
  'the and I my to a that was he she it of in with for but me not so when we they his her is'.split(' ');

const vocabulary = makeVocabulary();
const everyday = new Zipf(vocabularySize, { exponent: 1, shift: 20 });
const ofMatter = new Zipf(wordsOfMatter, { exponent: 0.8, shift: 3 });
const popularity = new Zipf(matterCount, { exponent: 0.4 });
const matters = Array.from({ length: matterCount }, (_, at) => {
  const random = new Random(71, at);
  return Array.from(
    { length: wordsOfMatter },
    () => vocabulary[random.between(matterRanks.from, matterRanks.to)] as string,
  );
});

/** What a text is about. */
export type Matter = readonly string[];

export const pickMatter = (random: Random): Matter => matters[popularity.pick(random)] as Matter;

/** Sentences of about twelve words, in paragraphs of five. */
export function prose(random: Random, matter: Matter, words: number): string {
  let text = '';
  for (let at = 0; at < words; at++) {
    const word = pickWord(random, matter);
    const starts = at % 12 === 0;
    if (at > 0) text += starts ? (at % 60 === 0 ? '.\n\n' : '. ') : ' ';
    text += starts ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  }
  return `${text}.`;
}

/** A few words in a row, as a title has them. */
export const headline = (random: Random, matter: Matter): string => prose(random, matter, 7).slice(0, -1);

function pickWord(random: Random, matter: Matter): string {
  const kind = random.fraction();
  if (kind < 0.4) return random.pick(between);
  if (kind < 0.6) return matter[ofMatter.pick(random)] as string;
  return vocabulary[everyday.pick(random)] as string;
}

function makeVocabulary(): string[] {
  const random = new Random(70);
  const words = new Set<string>();
  while (words.size < vocabularySize) {
    let word = '';
    for (let syllable = random.between(2, 4); syllable > 0; syllable--)
      word += random.pick(onsets) + random.pick(nuclei) + (syllable === 1 ? random.pick(codas) : '');
    words.add(word);
  }
  return [...words];
}
