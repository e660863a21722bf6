import { Injectable, Logger } from '@nestjs/common';
import type { Viewer } from '../accounts/viewer';
import { ArticlesService } from '../articles/articles.service';
import { SeenDilemma } from '../dilemmas/seen-dilemma';
import { Database } from '../platform/database/database';
import { obey } from '../platform/errors';
import { Collection } from '../suggestions/collection';
import { library } from '../suggestions/collections';
import { Meanings } from '../embeddings/meanings';
import { Refreshed } from '../platform/refreshed';
import { findUnserved, type Unserved } from './unserved-letters';
import type { UnservedLetters } from './unserved.graphql';
import { refusalToSeeUnserved } from './unserved.policy';
import { lettersInBrief, newestLetters } from './unserved.queries';

/** What people write about changes by the day; ten minutes are soon enough, and seldom enough. */
const goodForMs = 10 * 60_000;
/** Small sites are read in a second. On a large one the first who asks is told to come back rather than kept waiting. */
const patienceMs = 3_000;

/**
 * Letters that no article speaks to, for those who write the next one. Found in the background and remembered without
 * the letters; these are fetched as everybody may see them now, in one statement.
 */
@Injectable()
export class UnservedService {
  private readonly log = new Logger('advice');
  private readonly known = new Refreshed<Unserved>({
    make: () => this.find(),
    goodFor: () => goodForMs,
    onFailure: (error) => this.log.warn('What the library lacks could not be found anew.', { err: error }),
  });

  constructor(
    private readonly database: Database,
    private readonly meanings: Meanings,
    articles: ArticlesService,
  ) {
    articles.whenPublished(() => this.known.refresh());
  }

  /** Null while the letters are being read for the first time. Throws FORBIDDEN. */
  async letters(viewer: Viewer): Promise<UnservedLetters | null> {
    obey(refusalToSeeUnserved(viewer));

    const known = await within(patienceMs, this.known.get());
    return known ? this.show(known) : null;
  }

  /** Without the clusters of which nothing may be read any more: their words are those of the letters. */
  private async show({ clusters, ...numbers }: Unserved): Promise<UnservedLetters> {
    const ids = clusters.flatMap(({ examples }) => examples);
    const rows =
      ids.length > 0 ? await this.database.rows(lettersInBrief, { viewerId: null, proof: null, ids }) : [];
    const letters = new Map(rows.map((row) => [row.id, new SeenDilemma(row, null)]));

    return {
      ...numbers,
      clusters: clusters
        .map(({ topic, letterCount, words, examples }) => ({
          topic,
          letterCount,
          words: [...words],
          letters: examples.flatMap((id) => letters.get(id) ?? []),
        }))
        .filter((cluster) => cluster.letters.length > 0),
    };
  }

  /** With a collection of its own, which is gone afterwards: hundreds of letters touch more articles than are kept. */
  private async find(): Promise<Unserved> {
    const { background } = this.database;
    const letters = await background.rows(newestLetters, {});
    return findUnserved(letters, new Collection(background, library, { meanings: this.meanings }));
  }
}

async function within<Value>(ms: number, value: Promise<Value>): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((done) => {
    timer = setTimeout(() => done(undefined), ms);
  });
  return Promise.race([value, late]).finally(() => clearTimeout(timer));
}
