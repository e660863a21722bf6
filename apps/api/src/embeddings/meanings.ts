import { setTimeout as pause } from 'node:timers/promises';
import { vectorOfDocument, vectorOfText, type QueryText, type Vector } from '@quandary/advice';
import { Inject, Injectable, Logger, Optional, type OnApplicationShutdown } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { CONFIG, type Config } from '../platform/config';
import { Database } from '../platform/database/database';
import { articleMeanings, dilemmaMeanings, type MeaningStatements } from './meaning.queries';
import { isModelInstalled, SentenceModel } from './sentence-model';

/** What is published meanwhile is looked for this often. */
const lookEveryMs = 60_000;

/** Texts of people who write just now; at most 64 kB each, and gone when they have gone on. */
const mostUnderstood = 20;
const understoodMs = 30_000;

/** Makes vectors of texts: the model, or what a spec takes for it. */
export type Model = Pick<SentenceModel, 'embed' | 'stop'>;
export const MODEL = Symbol('model');

/**
 * What texts mean, as sentence vectors: of a letter in some 40 ms, of articles and the newest letters beforehand, in
 * the background. Nothing waits for it: until the model is read, without its packages or with ADVICE_VECTORS=off
 * suggestions go by words alone.
 */
@Injectable()
export class Meanings implements OnApplicationShutdown {
  private readonly log = new Logger('advice');
  private model: Model | undefined;
  private ready = false;
  private readonly stopping = new AbortController();
  private looking: Promise<void> | undefined;
  /** Articles and letters are looked for with the same text, in the same moment. */
  private readonly understood = new LRUCache<string, Promise<Vector | undefined>>({
    max: mostUnderstood,
    ttl: understoodMs,
  });

  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Optional() @Inject(MODEL) private readonly given: Model | undefined,
  ) {}

  /** Whether texts can be understood just now. */
  get isReady(): boolean {
    return this.ready;
  }

  /** Reads the model and then the texts; answers when all of them are read that are there. The site is open already. */
  async start(): Promise<void> {
    if (!this.config.vectors || this.model || !(this.given ?? isModelInstalled())) return;
    this.model = this.given ?? new SentenceModel();
    await this.read(this.model);
    this.looking = this.lookAgain(this.model);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.looking;
    await this.model?.stop();
  }

  /** Undefined while nothing is known of meaning. */
  async ofText(text: QueryText): Promise<Vector | undefined> {
    const { model } = this;
    if (!model || !this.isReady) return undefined;
    const key = JSON.stringify([text.title, text.ask, text.body]);
    const known = this.understood.get(key);
    if (known) return known;
    const understanding = this.understand(text, model);
    this.understood.set(key, understanding);
    return understanding;
  }

  /** The vectors of those documents that were read. */
  async ofDocuments({ find }: MeaningStatements, ids: readonly string[]): Promise<Map<string, Vector>> {
    const rows = await this.database.rows(find, { ids });
    return new Map(rows.map(({ id, vector }) => [id, floats(vector)]));
  }

  private async understand(text: QueryText, model: Model): Promise<Vector | undefined> {
    try {
      return await vectorOfText(text, (texts) => model.embed(texts));
    } catch (error) {
      this.ready = false; // it says so once; the next look tries again
      this.understood.clear();
      this.log.warn('A text was not read.', { err: error });
      return undefined;
    }
  }

  private async lookAgain(model: Model): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      await pause(lookEveryMs, undefined, { signal, ref: false }).catch(() => undefined); // stopping is no failure
      if (!signal.aborted) await this.read(model);
    }
  }

  private async read(model: Model): Promise<void> {
    try {
      await model.embed(['The first text waits for the model.']);
      this.ready = true;
      for (const statements of [articleMeanings, dilemmaMeanings]) await this.readMissing(model, statements);
    } catch (error) {
      if (this.stopping.signal.aborted) return;
      this.ready = false;
      this.log.warn('Suggestions go by words alone for now.', { err: error });
    }
  }

  private async readMissing(model: Model, { missing, keep }: MeaningStatements): Promise<void> {
    const { signal } = this.stopping;
    for (;;) {
      const documents = await this.database.background.rows(missing, {});
      for (const document of documents) {
        if (signal.aborted) return;
        const started = performance.now();
        const vector = await vectorOfDocument(document, (texts) => oneByOne(model, texts));
        const { id, revision } = document;
        await this.database.background.rows(keep, { id, revision, vector: Buffer.from(vector.buffer) });
        // Half of one core at most: whoever reads and writes comes first.
        await pause(performance.now() - started, undefined, { signal, ref: false });
      }
      if (documents.length === 0) return;
    }
  }
}

/** A letter that is being written waits for one text, not for all of an article. */
async function oneByOne(model: Model, texts: readonly string[]): Promise<Vector[]> {
  const vectors: Vector[] = [];
  for (const text of texts) vectors.push(...(await model.embed([text])));
  return vectors;
}

/** A copy: what the database hands out lies anywhere in a larger buffer. */
const floats = (bytes: Buffer): Vector =>
  new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
