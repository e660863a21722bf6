import {
  clusters,
  readQuery,
  statisticsOf,
  type Cluster,
  type CorpusStatistics,
  type DescribedLetter,
  type QueryTerm,
} from '@quandary/advice';
import type { ArticleRow } from '../articles/article.queries';
import type { RowOf } from '../platform/database/sql';
import type { Collection } from '../suggestions/collection';
import { PreparedDocuments } from '../suggestions/prepared-documents';
import type { newestLetters } from './unserved.queries';

export type NewLetter = RowOf<typeof newestLetters>;

/** What is remembered of a cluster: nothing that would keep the letters themselves in memory. */
export interface RememberedCluster {
  topic: { slug: string; name: string };
  letterCount: number;
  words: readonly string[];
  /** The newest of them. */
  examples: readonly string[];
}

export interface Unserved {
  read: number;
  unserved: number;
  clusters: readonly RememberedCluster[];
}

/** A page that somebody can read to its end; what is rarer is not what to write next. */
const mostClusters = 30;
/** Enough to hear how people put it. */
const mostExamples = 5;
/** The pool has a handful of connections, and readers come first. */
const atATime = 2;

interface Described extends DescribedLetter {
  letter: NewLetter;
  /** How many are newer. */
  age: number;
}

/**
 * Which of these letters the library has nothing for, and what they are about. Some hundred statements, two at a time:
 * meant for the background.
 * @param letters newest first
 */
export async function findUnserved(
  letters: readonly NewLetter[],
  library: Collection<ArticleRow>,
): Promise<Unserved> {
  const statistics = await statisticsAbout(letters);
  const found: Described[] = [];

  await someAtATime([...letters.entries()], async ([age, letter]) => {
    const [article] = await library.find(textOf(letter), 1, { topic: letter.topicSlug });
    if (!article) found.push({ id: letter.id, letter, age, terms: termsOf(letter, statistics) });
  });

  return { read: letters.length, unserved: found.length, clusters: inTopics(found) };
}

/** The largest of all, by topic: first what most letters are about. */
function inTopics(found: readonly Described[]): RememberedCluster[] {
  const topics = new Map<string, Described[]>();
  for (const letter of found.toSorted((one, other) => one.age - other.age)) {
    const { topicSlug } = letter.letter;
    topics.set(topicSlug, [...(topics.get(topicSlug) ?? []), letter]);
  }

  const all = [...topics.values()]
    .toSorted((one, other) => other.length - one.length || (slugOf(one) < slugOf(other) ? -1 : 1))
    .flatMap((letters) => clusters(letters));
  const largest = new Set(
    all.toSorted((one, other) => other.letters.length - one.letters.length).slice(0, mostClusters),
  );
  return all.filter((cluster) => largest.has(cluster)).map(remembered);
}

function remembered({ letters, words }: Cluster<Described>): RememberedCluster {
  const newestFirst = letters.toSorted((one, other) => one.age - other.age);
  const { topicSlug = '', topicName = '' } = newestFirst[0]?.letter ?? {};
  return {
    topic: { slug: topicSlug, name: topicName },
    letterCount: letters.length,
    words,
    examples: newestFirst.slice(0, mostExamples).map(({ id }) => id),
  };
}

/** What is common and what is rare among these letters: by it a cluster differs from the others. */
async function statisticsAbout(letters: readonly NewLetter[]): Promise<CorpusStatistics> {
  const sources = letters.map(({ id, title, ask, body }) => ({ id, title, summary: ask ?? '', body }));
  return statisticsOf(await new PreparedDocuments().of(sources));
}

function termsOf(letter: NewLetter, statistics: CorpusStatistics): readonly QueryTerm[] {
  return readQuery(textOf(letter), statistics).terms;
}

const textOf = ({ title, ask, body }: NewLetter) => ({ title, body, ask: ask ?? undefined });
const slugOf = ([first]: readonly Described[]) => first?.letter.topicSlug ?? '';

async function someAtATime<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const worker = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: atATime }, worker));
}
