import { setImmediate as breathe } from 'node:timers/promises';
import { prepareDocument, type DocumentSource, type PreparedDocument } from '@quandary/advice';
import { LRUCache } from 'lru-cache';

/**
 * Characters of text whose preparations are kept. A preparation takes about six bytes for each, the text one or
 * two more: this bounds it to some 45 MB for each collection, about 1,500 articles or 5,000 letters.
 */
const keptText = 6_000_000;

/** Preparing 200 long texts in one go would hold up every other request. */
const longestTurnMs = 8;

interface Kept {
  source: DocumentSource;
  prepared: PreparedDocument;
}

/** Documents read for ranking, kept until their text changes or others need the room. */
export class PreparedDocuments {
  private readonly kept = new LRUCache<string, Kept>({
    maxSize: keptText,
    sizeCalculation: ({ source }) => source.title.length + source.body.length + 1,
  });

  async of(sources: readonly DocumentSource[]): Promise<PreparedDocument[]> {
    const prepared: PreparedDocument[] = [];
    let turn = performance.now();
    for (const source of sources) {
      prepared.push(this.prepare(source));
      if (performance.now() - turn < longestTurnMs) continue;
      await breathe();
      turn = performance.now();
    }
    return prepared;
  }

  /** The text itself is the version: comparing it costs nothing beside reading it, and misses no change. */
  private prepare(source: DocumentSource): PreparedDocument {
    const known = this.kept.get(source.id);
    if (known && isSame(known.source, source)) return known.prepared;
    const prepared = prepareDocument(source);
    this.kept.set(source.id, { source, prepared });
    return prepared;
  }
}

function isSame(one: DocumentSource, other: DocumentSource): boolean {
  return one.body === other.body && one.title === other.title && one.summary === other.summary;
}
