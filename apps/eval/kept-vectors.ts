import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { vectorOfDocument, type Embed, type Vector } from '@quandary/advice';
import type { EvalDocument } from './set';

/**
 * Vectors of documents, kept in a folder between runs: making them takes a quarter of a second for each, and only a
 * changed text changes them.
 */
export async function keptVectors(
  documents: readonly EvalDocument[],
  folder: string,
  embed: Embed,
): Promise<Map<string, Vector>> {
  mkdirSync(folder, { recursive: true });
  const vectors = new Map<string, Vector>();
  for (const document of documents) {
    const name = createHash('sha256')
      .update(`${document.title}\n\n${document.body}`)
      .digest('hex')
      .slice(0, 32);
    const file = join(folder, name);
    if (existsSync(file)) {
      const bytes = readFileSync(file);
      vectors.set(
        document.id,
        new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)),
      );
      continue;
    }
    const vector = await vectorOfDocument(document, embed);
    writeFileSync(file, new Uint8Array(vector.buffer));
    vectors.set(document.id, vector);
  }
  return vectors;
}
