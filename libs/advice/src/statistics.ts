import { isEveryday } from './everyday-words';
import type { PreparedDocument } from './document';

/** What is common and what is rare in a collection of documents. */
export interface CorpusStatistics {
  /** Number of documents. */
  readonly documents: number;
  /** Mean of `PreparedDocument.length`. */
  readonly averageLength: number;
  /** Number of documents that contain the stem; 0 for one never seen. */
  documentsWith(stem: string): number;
}

/**
 * Statistics of documents at hand. Fine for a whole library; candidates found by rare words make those look
 * common.
 */
export function statisticsOf(documents: Iterable<PreparedDocument>): CorpusStatistics {
  const documentCounts = new Map<string, number>();
  let documentsSeen = 0;
  let totalLength = 0;

  for (const document of documents) {
    documentsSeen += 1;
    totalLength += document.length;
    for (const stem of document.frequencies.keys())
      documentCounts.set(stem, (documentCounts.get(stem) ?? 0) + 1);
  }

  const averageLength = documentsSeen > 0 ? totalLength / documentsSeen : 0;
  return statisticsFrom(documentCounts, { documents: documentsSeen, averageLength });
}

/**
 * Statistics counted elsewhere, for instance by Postgres. The map needs to know only the stems of the text in
 * question (`stemsOf`); counts may lag behind the documents, they never make a score negative.
 */
export function statisticsFrom(
  documentCounts: ReadonlyMap<string, number>,
  totals: { readonly documents: number; readonly averageLength: number },
): CorpusStatistics {
  return { ...totals, documentsWith: (stem) => documentCounts.get(stem) ?? 0 };
}

/**
 * Documents that every collection is thought to have besides its own: of three letters two may well say "ghosted", and
 * it is still a rare word. They hardly count among a thousand.
 */
const UNWRITTEN = 100;

/** How many of these have an everyday word; of the other words they have none. */
const UNWRITTEN_EVERYDAY = 30;

/** The documents of a collection, and those that nobody has written yet. */
export const sizeOf = ({ documents }: CorpusStatistics): number => documents + UNWRITTEN;

/** How many of all these have the stem; never more than there are, however old the counts are. */
export function having(stem: string, statistics: CorpusStatistics): number {
  const counted = Math.min(statistics.documentsWith(stem), statistics.documents);
  return counted + (isEveryday(stem) ? UNWRITTEN_EVERYDAY : 0);
}

/**
 * How telling a stem is: 0 would be "in every document", the natural logarithm of the collection's size about
 * "in one". Source: Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009, with Lucene's 1 +
 * … so that it is never negative.
 */
export function rarity(stem: string, statistics: CorpusStatistics): number {
  const containing = having(stem, statistics);
  return Math.log(1 + (sizeOf(statistics) - containing + 0.5) / (containing + 0.5));
}
