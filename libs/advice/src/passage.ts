import { LONGEST_PASSAGE, type PreparedDocument, type Sentence } from './document';
import type { Query } from './query';

const MOST_SENTENCES = 3;

/**
 * Added to a passage's length before its weight is divided by it. Without it the best passage is the shortest
 * sentence with one rare word; with much more of it every passage is as long as allowed.
 */
const LENGTH_ALLOWANCE = 200;

/**
 * The one to three neighbouring sentences of the document that say most about what the query is about: at
 * most `LONGEST_PASSAGE` long, always a substring of the document's plain text, its opening when nothing
 * matches.
 */
export function bestPassage(query: Query, document: PreparedDocument): string {
  const weights = new Map(query.map((term) => [term.stem, term.weight]));
  let best = { start: 0, end: 0, density: -1 };

  document.sentences.forEach((first, index) => {
    const matched = new Set<string>();
    let weight = 0;

    for (const last of document.sentences.slice(index, index + MOST_SENTENCES)) {
      if (!fitsOnePassage(first, last)) break;
      for (const stem of last.stems) {
        if (matched.has(stem)) continue;
        matched.add(stem);
        weight += weights.get(stem) ?? 0;
      }
      const density = weight / (LENGTH_ALLOWANCE + last.end - first.start);
      if (density > best.density) best = { start: first.start, end: last.end, density };
    }
  });

  return document.quotable.slice(best.start, best.end);
}

function fitsOnePassage(first: Sentence, last: Sentence): boolean {
  return first.block === last.block && last.end - first.start <= LONGEST_PASSAGE;
}
